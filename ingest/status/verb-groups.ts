import type { Document, Sentence } from '../layers.ts'
import { lemma, lower, upos, words } from './lexis.ts'

export type Time = 'PAST' | 'PRESENT' | 'FUTURE'

/** A verb with its auxiliaries: "is not to meet", "would have met", "to be held". Tokens `[first, last)`, `main` among them. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly main: number
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE'
  readonly time: Time | null
  /** Lower-case modal ("may", "could"), without will and shall, which are tenses. */
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

const BE = new Set(words("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ai"))
const HAVE = new Set(words("have has had having 've"))
const DO = new Set(words('do does did'))
const WILL = new Set(words("will shall 'll wo sha"))
const MODAL = new Set(words('would could may might can should must ought ca'))
const NOT = new Set(words("not n't never cannot neither hardly no"))
const PAST_AUX = new Set(words('was were had did'))
const IRREGULAR_PAST = new Set(
  words(
    `said met held took began fell saw told spoke came went left gave got made ran won lost led sent sat stood brought thought found
     knew drew flew broke chose became kept built fought sought struck put let set cut quit hit read shook swore wrote rose drove
     withdrew overran retook forgot felt heard meant paid sold spent caught taught bought understood won overthrew laid hung`,
  ),
)
const IRREGULAR_PARTICIPLE = new Set(
  words(
    `said met held taken begun fallen seen told spoken come gone left given got gotten made run won lost led sent sat stood brought
     thought found known drawn flown broken chosen become kept built fought sought struck put let set cut quit hit read shaken sworn
     written risen driven withdrawn overrun retaken felt heard meant paid sold spent caught taught bought understood overthrown laid`,
  ),
)

const cache = new WeakMap<object, Map<number, readonly VerbGroup[]>>()

/** The verb groups of a sentence from left to right. Read from the words themselves, so that it holds where the tree is shallow. */
export function verbGroups(document: Document<'tokens' | 'annotation'>, sentence: Sentence): readonly VerbGroup[] {
  const known = cache.get(document.annotation) ?? new Map<number, readonly VerbGroup[]>()
  cache.set(document.annotation, known)
  const found = known.get(sentence.first) ?? readGroups(document, sentence)
  known.set(sentence.first, found)
  return found
}

function readGroups(document: Document<'tokens' | 'annotation'>, sentence: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = sentence.first; at < sentence.last;) {
    const group = readGroup(document, at, sentence.last)
    if (group) groups.push(group)
    at = group ? group.last : at + 1
  }
  return groups
}

const isAuxiliary = (document: Document<'tokens' | 'annotation'>, at: number): boolean => {
  const word = lower(document, at)
  if (word === "'s") return upos(document, at) === 'AUX' || (upos(document, at) !== 'PART' && lemma(document, at) === 'be')
  if (word === 'may' && upos(document, at) === 'PROPN') return false
  return BE.has(word) || HAVE.has(word) || DO.has(word) || WILL.has(word) || MODAL.has(word) || word === "'d"
}
const isMain = (document: Document<'tokens' | 'annotation'>, at: number): boolean =>
  upos(document, at) === 'VERB' && !isAuxiliary(document, at)
const isInside = (document: Document<'tokens' | 'annotation'>, at: number): boolean =>
  NOT.has(lower(document, at)) || upos(document, at) === 'ADV' || lower(document, at) === 'to'

function readGroup(document: Document<'tokens' | 'annotation'>, at: number, end: number): VerbGroup | null {
  const auxiliaries: number[] = []
  let next = at
  if (lower(document, at) === 'to') next = at + 1
  else if (!isAuxiliary(document, at) && !isMain(document, at)) return null
  let lastAuxiliary = -1
  while (next < end && (isAuxiliary(document, next) || (isInside(document, next) && (auxiliaries.length > 0 || next === at + 1)))) {
    if (isAuxiliary(document, next)) {
      auxiliaries.push(next)
      lastAuxiliary = next
    }
    next++
  }
  if (next < end && isMain(document, next)) return build(document, { first: at, main: next, auxiliaries })
  if (lastAuxiliary < 0) return null
  return build(document, { first: at, main: lastAuxiliary, auxiliaries: auxiliaries.slice(0, -1) })
}

interface Parts {
  readonly first: number
  readonly main: number
  readonly auxiliaries: readonly number[]
}

function build(document: Document<'tokens' | 'annotation'>, parts: Parts): VerbGroup {
  const { first, main, auxiliaries } = parts
  const texts = auxiliaries.map((at) => lower(document, at))
  const between = Array.from({ length: main - first }, (_, step) => lower(document, first + step))
  const main_ = lower(document, main)
  const participle = isParticiple(document, main)
  const be = texts.some((text) => BE.has(text))
  const perfect =
    texts.some((text) => HAVE.has(text)) && !between.includes('to') && (participle || texts.includes('been') || main_ === 'been')
  return {
    first,
    last: main + 1,
    main,
    form: formOf(document, parts, between),
    time: timeOf(document, parts, between),
    modal: texts.find((text) => MODAL.has(text)) ?? (texts.length > 0 && texts[0] === "'d" && !participle ? 'would' : null),
    perfect,
    progressive: be && main_.endsWith('ing'),
    passive: be && participle && !main_.endsWith('ing'),
    negated: between.some((text) => NOT.has(text)) || lower(document, main + 1) === "n't" || lower(document, main + 1) === 'not',
  }
}

function formOf(document: Document<'tokens' | 'annotation'>, parts: Parts, between: readonly string[]): VerbGroup['form'] {
  const text = lower(document, parts.main)
  if (parts.auxiliaries.length === 0) {
    if (between.includes('to')) return 'INFINITIVE'
    if (text.endsWith('ing')) return 'GERUND'
    if (document.annotation.words[parts.main]?.features.VerbForm === 'Part') return 'PARTICIPLE'
    if (document.annotation.words[parts.main]?.features.VerbForm === 'Inf') return 'INFINITIVE'
    return 'FINITE'
  }
  const first = lower(document, parts.auxiliaries[0] ?? parts.main)
  if (between[0] === 'to') return 'INFINITIVE'
  return first === 'having' || first === 'being' ? 'GERUND' : first === 'be' || first === 'been' ? 'INFINITIVE' : 'FINITE'
}

/** "is to meet", "are going to meet" are future; "has met" is past; "would meet" is future seen from the past. */
function timeOf(document: Document<'tokens' | 'annotation'>, parts: Parts, between: readonly string[]): Time | null {
  const texts = parts.auxiliaries.map((at) => lower(document, at))
  const text = lower(document, parts.main)
  if (between.some((word) => WILL.has(word)) || WILL.has(text)) return 'FUTURE'
  if (between.slice(1).includes('to') && texts.some((word) => BE.has(word))) return 'FUTURE'
  if (texts.some((word) => MODAL.has(word)) || texts[0] === "'d") return texts.some((word) => HAVE.has(word)) ? 'PAST' : 'FUTURE'
  if (texts.some((word) => HAVE.has(word) || PAST_AUX.has(word)) || PAST_AUX.has(text)) return 'PAST'
  if (between[0] === 'to') return 'FUTURE'
  if (texts.length > 0) return text.endsWith('ing') || !isParticiple(document, parts.main) ? 'PRESENT' : 'PRESENT'
  if (text.endsWith('ing')) return null
  return isPast(document, parts.main) ? 'PAST' : 'PRESENT'
}

function isPast(document: Document<'tokens' | 'annotation'>, at: number): boolean {
  const { Tense, VerbForm } = document.annotation.words[at]?.features ?? {}
  if (Tense === 'Past' || VerbForm === 'Part') return true
  const text = lower(document, at)
  // "retook" is past, whatever the annotation thinks; "put" may be either.
  if (IRREGULAR_PAST.has(text) && !/^(?:put|let|set|cut|quit|hit|read)$/.test(text)) return true
  return Tense !== 'Pres' && (/[^e]ed$|[^aeiou]ied$/.test(text) || IRREGULAR_PAST.has(text))
}

/** True where the form can be a past participle, whatever the annotation thinks. */
function isParticiple(document: Document<'tokens' | 'annotation'>, at: number): boolean {
  const text = lower(document, at)
  return /ed$|en$|wn$/.test(text) || IRREGULAR_PARTICIPLE.has(text)
}
