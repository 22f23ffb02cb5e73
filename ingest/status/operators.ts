import type { Document } from '../layers.ts'
import { isCue } from './cues.ts'
import { lemma, lower, upos } from './lexis.ts'
import { LIGHT } from './light-verbs.ts'
import { isNominal, phraseStart } from './nominal.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Construction } from './tables/cue-row.ts'
import { childrenOf, climb, fullRelationOf, headOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'
import { verbGroups } from './verb-groups.ts'

export type Read = Document<'tokens' | 'sentences' | 'annotation'>

/** A word that has the trigger in its scope. */
export interface Operator {
  readonly token: number
  /** Lemma with its particle ("call off"), then the bare lemma and the bare form. */
  readonly names: readonly string[]
  readonly construction: Construction
  readonly group: VerbGroup | null
  readonly negated: boolean
}

const REPORT = new Set('report claim rumour rumor allegation suggestion assertion accusation statement speculation news'.split(' '))
const CARRIER = new Set(
  'plan offer proposal invitation request call appeal demand hope intention preparation possibility prospect chance idea date agreement refusal attempt effort bid push drive offensive campaign operation need desire willingness readiness decision denial battle fight assault move arrangement effect visit trip deal talk pledge vow threat rumour speculation'.split(
    ' ',
  ),
)
/** "a resumption of talks", "a series of meetings": what is said of these is said of the meeting. */
const WHOLE = new Set(
  'resumption start beginning continuation opening revival restart round series possibility kind form set number'.split(' '),
)

/** The group whose main verb, or copula, belongs to token `index`. */
export function groupOf(document: Read, index: number): VerbGroup | null {
  const sentence = sentenceOf(document, index)
  if (!sentence) return null
  const groups = verbGroups(document, sentence)
  const own = groups.find(({ first, last }) => first <= index && index < last)
  if (own) return own
  const copula = childrenOf(document, index).find((child) => ['cop', 'aux'].includes(relationOf(document, child)))
  return copula === undefined ? null : (groups.find(({ first, last }) => first <= copula && copula < last) ?? null)
}

/** The words over the trigger, the nearest first; the climb ends where a clause no longer depends on what governs it. */
export function operatorsOf(document: Read, trigger: number): readonly Operator[] {
  const operators: Operator[] = [...modifiersOf(document, trigger), ...beforeTo(document, trigger), ...beforeFor(document, trigger)]
  for (const { child, head } of climb(document, trigger)) {
    const relation = relationOf(document, child)
    if (relation === 'conj') continue
    if (!reaches(document, { child, head, trigger })) break
    const construction = constructionOf(document, { child, head, trigger })
    const over = operator(document, head, construction ?? 'OBLIQUE')
    if (construction) operators.push(over)
    if (isNominal(document, child) && upos(document, head) === 'VERB' && !LIGHT.has(lemma(document, head)) && !isCue(over.names)) break
    if (upos(document, head) === 'NOUN') operators.push(...modifiersOf(document, head))
    else if (child === trigger) operators.push(...beforeTo(document, head))
  }
  return operators
}

/** "are due to meet": the word in front of "to" governs the infinitive, also where the tree hangs it below. */
function beforeTo(document: Read, verb: number): Operator[] {
  const group = groupOf(document, verb)
  const sentence = sentenceOf(document, verb)
  if (!group || !sentence) return []
  const to = [group.first, verb - 1, verb - 2].find((at) => lower(document, at) === 'to' && at < verb && at >= sentence.first)
  if (to === undefined || !/^(ADJ|VERB)$/.test(upos(document, to - 1)) || headOf(document, verb) === to - 1) return []
  return [operator(document, to - 1, 'TO')]
}

/** "made final arrangements for the summit": the noun in front of "for", also where the tree hangs the phrase on the verb. */
function beforeFor(document: Read, noun: number): Operator[] {
  if (!isNominal(document, noun)) return []
  const preposition = phraseStart(document, noun) - 1
  const governor = preposition - 1
  if (!/^(for|of)$/.test(lower(document, preposition)) || upos(document, governor) !== 'NOUN' || headOf(document, noun) === governor)
    return []
  return [operator(document, governor, 'OBLIQUE')]
}

interface Step {
  readonly child: number
  readonly head: number
  readonly trigger: number
}

function reaches(document: Read, { child, head, trigger }: Step): boolean {
  const relation = relationOf(document, child)
  if (fullRelationOf(document, child) === 'acl:relcl' || relation === 'parataxis' || relation === 'appos') return false
  if (
    relation === 'advcl' &&
    lower(document, child).endsWith('ing') &&
    !childrenOf(document, child).some((at) => ['mark', 'case'].includes(relationOf(document, at)))
  )
    return true
  if (relation === 'advcl') return isInfinitive(document, child) || hasPreposition(document, child, /^(of|from|for|on|about|at|to)$/)
  if (upos(document, child) === 'NOUN' && child !== trigger)
    return [CARRIER, REPORT, WHOLE].some((nouns) => nouns.has(lemma(document, child)))
  return upos(document, head) !== 'PROPN' || relation === 'acl'
}

function constructionOf(document: Read, { child, head, trigger }: Step): Construction | null {
  const relation = relationOf(document, child)
  if (child !== trigger && REPORT.has(lemma(document, child))) return 'THAT'
  if (isNominal(document, child)) return nounConstruction(document, child, relation)
  if (isInfinitive(document, child)) return 'TO'
  if (lower(document, child).endsWith('ing')) return 'ING'
  if (relation === 'acl' && upos(document, head) === 'NOUN' && !isFinite(document, child)) return null
  return ['ccomp', 'xcomp', 'csubj', 'acl', 'advcl'].includes(relation) ? (relation === 'xcomp' ? 'TO' : 'THAT') : null
}

function nounConstruction(document: Read, child: number, relation: string): Construction | null {
  if (relation === 'nsubj') return 'SUBJECT'
  if (relation === 'obj' || relation === 'iobj') return 'OBJECT'
  if (relation === 'xcomp' || relation === 'ccomp') return 'OBJECT'
  return relation === 'nmod' || relation === 'obl'
    ? hasPreposition(document, child, /^(for|of|to|on|about|from|out)$/)
      ? 'OBLIQUE'
      : null
    : null
}

const isFinite = (document: Read, index: number): boolean => groupOf(document, index)?.form === 'FINITE'
const isInfinitive = (document: Read, index: number): boolean => groupOf(document, index)?.form === 'INFINITIVE'
const hasPreposition = (document: Read, index: number, words: RegExp): boolean =>
  childrenOf(document, index).some((child) => ['case', 'mark'].includes(relationOf(document, child)) && words.test(lower(document, child)))

/** "planned talks", "talks planned for Friday", "a meeting due next week". */
function modifiersOf(document: Read, index: number): Operator[] {
  if (!isNominal(document, index)) return []
  return childrenOf(document, index).flatMap((child) => {
    const relation = fullRelationOf(document, child)
    return relation === 'amod' || relation === 'compound' || relation.startsWith('acl') ? [operator(document, child, 'MODIFIER')] : []
  })
}

function operator(document: Read, token: number, construction: Construction): Operator {
  const group = groupOf(document, token)
  const particle = childrenOf(document, token).find((child) => child > token && child - token < 4 && isParticle(document, child))
  const base = lemma(document, token)
  const stem = lower(document, token).replace(/(?:ed|s|ing)$/, '')
  return {
    token,
    names: [
      ...(particle === undefined ? [] : [`${base} ${lower(document, particle)}`]),
      ...onHold(document, token),
      base,
      lower(document, token),
      stem,
      `${stem}e`,
      // "shunned" → "shun".
      stem.replace(/([^aeiou])\1$/, '$1'),
    ],
    construction,
    group,
    negated: (group?.negated ?? false) || isDenied(document, token),
  }
}

/** "The talks are on hold" says what "were put on hold" does. */
const onHold = (document: Read, token: number): readonly string[] =>
  lower(document, token) === 'hold' && lower(document, token - 1) === 'on' ? ['put hold'] : []

const isParticle = (document: Read, child: number): boolean =>
  fullRelationOf(document, child) === 'compound:prt' ||
  /^(off|out|through|away|back|down)$/.test(lower(document, child)) ||
  (lower(document, child) === 'hold' && relationOf(document, child) === 'obl')

/** "no plans", "neither side", "not ready", "without": a negation directly at the word. */
export function isDenied(document: Read, token: number): boolean {
  return childrenOf(document, token).some((child) => {
    if (relationOf(document, child) === 'nsubj' && upos(document, token) !== 'NOUN') return isDeniedSubject(document, child)
    return /^(no|not|n't|never|neither|without|nor)$/.test(lower(document, child)) && child < token && headOf(document, child) === token
  })
}

const isDeniedSubject = (document: Read, subject: number): boolean =>
  // "No date was set for their talks" denies a date, no talks.
  !/^(date|time|timetable|agenda|venue|place|schedule)$/.test(lemma(document, subject)) &&
  (/^(neither|nobody|none)$/.test(lower(document, subject)) ||
    childrenOf(document, subject).some((child) => child < subject && /^(no|neither)$/.test(lower(document, child))))
