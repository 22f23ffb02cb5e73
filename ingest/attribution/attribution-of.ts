import type { Document } from '../layers.ts'
import { lower, upos } from '../status/lexis.ts'
import { groupOf } from '../status/operators.ts'
import { childrenOf, climb, fullRelationOf, headOf, relationOf } from '../status/tree.ts'
import { citingBeside } from './citing.ts'
import { cueLemma } from './cue-lemma.ts'
import { quotedSpeakers } from './quoted-speakers.ts'
import type { Source } from './source.ts'
import { sourceSpan, subjectsOf } from './source-span.ts'
import type { SayingRow } from './tables/saying-rows.ts'
import { SAYING_ROWS } from './tables/saying-rows.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation' | 'mentions'>

/** Who is cited for the clause of `token`, the innermost first ("X said Y had told Z": Y, then X); empty in the article's own voice. */
export function attributionOf(document: Read, token: number): readonly Source[] {
  const steps = climb(document, token)
  const found: Source[] = [...beside(document, token, token)]
  for (const { child, head } of steps) {
    // Whom a speaker cites stands within what that speaker says.
    found.push(...childrenOf(document, head).flatMap((aside) => (aside === child ? [] : citingBeside(document, aside))))
    found.push(...governing(document, { child, head, token }))
    if (leavesContent(document, child)) break
    found.push(...beside(document, head, child))
  }
  const sources =
    found.length > 0 ? found : quotedSpeakers(document, token).flatMap((verb) => byVerb(document, verb, 'attribution/quotation'))
  return sources.filter((source, index) => sources.findIndex(({ start, cue }) => start === source.start && cue === source.cue) === index)
}

interface Step {
  readonly child: number
  readonly head: number
  readonly token: number
}

const ROWS = SAYING_ROWS.map((row) => ({ row, cues: new Set(row.cues.split(' ')) }))
/** "claim" and "report" are nouns or verbs: the tag decides which row they are. */
const rowOf = (document: Read, index: number, kind: SayingRow['kind']): SayingRow | undefined =>
  ROWS.find(
    ({ row, cues }) =>
      row.kind === kind &&
      (kind === 'NOUN') === (upos(document, index) === 'NOUN') &&
      (cues.has(cueLemma(document, index)) || cues.has(lower(document, index))),
  )?.row

/** "after X met Y" and relative clauses hang below what is said, not in it: a source above them does not speak of them for sure. */
const leavesContent = (document: Read, child: number): boolean =>
  fullRelationOf(document, child) === 'parataxis' || relationOf(document, child) === 'discourse'

/** A verb or noun of saying over the clause. */
function governing(document: Read, { child, head, token }: Step): readonly Source[] {
  const relation = relationOf(document, child)
  if (rowOf(document, head, 'VERB')) {
    const clause =
      ['ccomp', 'csubj', 'parataxis'].includes(relation) ||
      (relation === 'xcomp' && /^(claim|deny|report|allege|say|admit|declare|proclaim)$/.test(cueLemma(document, head)))
    // "The agency quoted a general as saying that …": the agency says so, too.
    const quotes = relation === 'advcl' && cueLemma(document, head) === 'quote' && lower(document, child) === 'saying'
    const object = ['obj', 'nsubj', 'xcomp', 'advcl'].includes(relation) && claims(document, { child, head, token })
    return clause || object || (quotes && !groupOf(document, head)?.passive) ? byVerb(document, head) : []
  }
  const verdict = verdictOf(document, { child, head })
  if (verdict.length > 0) return verdict
  const noun = rowOf(document, head, 'NOUN')
  return noun &&
    ['acl', 'ccomp', 'nmod', 'xcomp', 'appos', 'dep'].includes(relation) &&
    fullRelationOf(document, child) !== 'acl:relcl' &&
    saidBy(document, child) === null
    ? byNoun(document, head, noun)
    : []
}

/** "The governor called it untrue that the town was taken". */
function verdictOf(document: Read, { child, head }: { readonly child: number; readonly head: number }): readonly Source[] {
  if (!['xcomp', 'ccomp', 'csubj', 'advcl'].includes(relationOf(document, child)) || !/^(call|brand|label)$/.test(cueLemma(document, head)))
    return []
  const row = childrenOf(document, head).flatMap((at) => (at === child ? [] : (rowOf(document, at, 'VERDICT') ?? [])))[0]
  return row
    ? subjectsOf(document, head).map((speaker) => ({
        ...sourceSpan(document, speaker),
        ...{ cue: cueLemma(document, head), polarity: row.polarity, ruleId: row.id, named: true, cueToken: head },
      }))
    : []
}

/** "claimed the capture of the port", "denied meeting the dealer", "reports … were denied". */
function claims(document: Read, { child, head, token }: Step): boolean {
  const passive = fullRelationOf(document, child) === 'nsubj:pass'
  if (relationOf(document, child) === 'nsubj' && !passive) return false
  if (
    !/^(claim|deny|report|announce|confirm|reject|dismiss|refute|dispute|admit|acknowledge|allege|concede|proclaim|declare|hail|celebrate)$/.test(
      cueLemma(document, head),
    )
  )
    return false
  return child === token || rowOf(document, child, 'NOUN') !== undefined || lower(document, child).endsWith('ing')
}

/** "…, X said" beside the clause, "according to X", "reportedly". `from` is the token the climb comes from. */
function beside(document: Read, at: number, from: number): readonly Source[] {
  return childrenOf(document, at)
    .filter((child) => child !== from)
    .flatMap((child) => {
      if (isAside(document, child)) return byVerb(document, child)
      const adverb =
        relationOf(document, child) === 'advmod' || relationOf(document, child) === 'amod' ? rowOf(document, child, 'ADVERB') : undefined
      if (adverb) return [unnamed(document, child, adverb)]
      return [...accordingTo(document, child), ...citingBeside(document, child)]
    })
}

/** "…, the spokesman said", also where a parser joins it with the clause; what is said behind a semicolon is none of its own. */
function isAside(document: Read, child: number): boolean {
  const relation = relationOf(document, child)
  const below = childrenOf(document, child)
  const isJoined = relation === 'conj' && below.every((at) => !['cc', 'obj', 'xcomp'].includes(relationOf(document, at)))
  if ((relation !== 'parataxis' && !isJoined) || !rowOf(document, child, 'VERB')) return false
  if (isJoined && subjectsOf(document, child).every((subject) => subject > child || headOf(document, subject) !== child)) return false
  return below.every((at) => relationOf(document, at) !== 'ccomp' || isBehindSemicolon(document, child, at))
}

function isBehindSemicolon(document: Read, verb: number, content: number): boolean {
  return document.tokens.slice(verb, content).some(({ text }) => text === ';')
}

function accordingTo(document: Read, child: number): readonly Source[] {
  const row = SAYING_ROWS.find(({ kind }) => kind === 'PHRASE')
  const cue = childrenOf(document, child).find((below) => lower(document, below) === 'according')
  if (row && cue !== undefined)
    return [{ ...sourceSpan(document, child), cue: 'according to', polarity: row.polarity, ruleId: row.id, named: true, cueToken: cue }]
  if (!row || lower(document, child) !== 'according') return []
  const below = childrenOf(document, child).find((at) => ['obl', 'nmod', 'obj'].includes(relationOf(document, at)))
  return below === undefined
    ? []
    : [{ ...sourceSpan(document, below), cue: 'according to', polarity: row.polarity, ruleId: row.id, named: true, cueToken: child }]
}

function byVerb(document: Read, verb: number, ruleId?: string): readonly Source[] {
  const row = rowOf(document, verb, 'VERB')
  const group = groupOf(document, verb)
  // "did not say whether", "declined to confirm" cite nobody.
  if (!row || (row.polarity === 'POSITIVE' && (group?.negated || isRefused(document, verb)))) return []
  // "a statement saying that": the noun names its owner better than the participle.
  if (relationOf(document, verb) === 'acl' && rowOf(document, headOf(document, verb), 'NOUN')) return []
  const shared = { cue: cueLemma(document, verb), polarity: row.polarity, ruleId: ruleId ?? row.id }
  const speakers = group?.passive ? agentOf(document, verb) : speakersOf(document, verb)
  if (speakers.length === 0) return isOfNothing(document, verb) ? [] : [unnamed(document, verb, row)]
  return speakers.map((speaker) => ({ ...sourceSpan(document, speaker), ...shared, named: true, cueToken: verb }))
}

/** The subject, also behind the verb, where a parser may take it for an object ("…, wrote the commander"), and the one quoted in "quoted a general as saying". */
function speakersOf(document: Read, verb: number): readonly number[] {
  const quoted = headOf(document, verb)
  if (relationOf(document, verb) === 'advcl' && cueLemma(document, quoted) === 'quote' && !groupOf(document, quoted)?.passive) {
    const object = childrenOf(document, quoted).find((child) => relationOf(document, child) === 'obj')
    if (object !== undefined) return [object]
  }
  const subjects = subjectsOf(document, verb)
  if (subjects.length > 0 || lower(document, verb - 1) !== ',') return subjects
  return childrenOf(document, verb).filter((child) => child > verb && relationOf(document, child) === 'obj')
}

/** "nothing was said". */
const isOfNothing = (document: Read, verb: number): boolean =>
  subjectsOf(document, verb).some((subject) => /^(nothing|little|much|nobody)$/.test(lower(document, subject)))

/** "declined to confirm", "has yet to say". */
function isRefused(document: Read, verb: number): boolean {
  const head = headOf(document, verb)
  if (relationOf(document, verb) !== 'xcomp') return false
  return (
    /^(decline|refuse|fail|avoid)$/.test(cueLemma(document, head)) ||
    childrenOf(document, head).some((child) => lower(document, child) === 'yet')
  )
}

const agentOf = (document: Read, verb: number): readonly number[] =>
  childrenOf(document, verb).filter(
    (child) =>
      fullRelationOf(document, child) === 'obl:agent' || (relationOf(document, child) === 'obl' && hasCase(document, child, /^by$/)),
  )

function byNoun(document: Read, noun: number, row: SayingRow): readonly Source[] {
  const owner = saidBy(document, noun)
  return owner === null
    ? [unnamed(document, noun, row)]
    : [
        {
          ...sourceSpan(document, owner),
          cue: cueLemma(document, noun),
          polarity: row.polarity,
          ruleId: row.id,
          named: true,
          cueToken: noun,
        },
      ]
}

/** "X's claim", "claims by X", "word from X"; null where nobody owns it. */
function saidBy(document: Read, noun: number): number | null {
  if (!rowOf(document, noun, 'NOUN')) return null
  const owner = childrenOf(document, noun).find(
    (child) =>
      fullRelationOf(document, child) === 'nmod:poss' ||
      (['nmod', 'obl'].includes(relationOf(document, child)) && hasCase(document, child, /^(by|from)$/)),
  )
  return owner ?? issuerOf(document, noun)
}

/** "The ministry issued a statement saying that …". */
function issuerOf(document: Read, noun: number): number | null {
  const verb = headOf(document, noun)
  const issued = relationOf(document, noun) === 'obj' && /^(issue|release|make|publish|give|repeat)$/.test(cueLemma(document, verb))
  return issued ? (subjectsOf(document, verb)[0] ?? null) : null
}

const hasCase = (document: Read, child: number, words: RegExp): boolean =>
  childrenOf(document, child).some((at) => relationOf(document, at) === 'case' && words.test(lower(document, at)))

function unnamed(document: Read, cue: number, row: SayingRow): Source {
  const { start = 0, end = 0 } = document.tokens[cue] ?? {}
  return {
    mention: null,
    cue: cueLemma(document, cue),
    start,
    end,
    text: document.article.text.slice(start, end),
    polarity: row.polarity,
    ruleId: row.id,
    named: false,
    cueToken: cue,
  }
}
