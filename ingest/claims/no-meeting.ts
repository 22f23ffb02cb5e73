import { wordSet } from '../status/lexis.ts'
import { statusOf } from '../status/status-of.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import type { Reader } from './reader.ts'
import { wordsOf } from './tables/word-classes.ts'
import { childrenBy, headOf, lemmaOf, relationOf } from './tree.ts'

/** Who only has a view of talks takes no part in them: "opposes peace talks with the rebels". */
const VIEW = /^(?:support|oppos|favou?r|endors|critici[sz]|prais|condemn|denounc)(?:e|s|es|ed|ing)?$/i
/** Words of a sentence in which "meet" is a match. */
const SPORTS = wordSet(
  'semifinal semifinals semi-final quarterfinal quarter-final playoff playoffs tournament championship top-seeded seeded unseeded titleholder striker goalkeeper midfielder qualifier grandmaster',
)

/** True where a word for a meeting tells of a match, or only of a view of one. */
export function isNoMeeting(reader: Reader, trigger: number): boolean {
  const before = reader.document.tokens.slice(Math.max(0, trigger - 2), trigger)
  return isMatch(reader, trigger) || isPress(reader, trigger) || isBackdrop(reader, trigger) || before.some(({ text }) => VIEW.test(text))
}

/** "a joint news conference with Roy": an encounter with the press is no meeting. */
export function isPress({ document }: Reader, trigger: number): boolean {
  return wordsOf('press').has(document.tokens[trigger - 1]?.text.toLowerCase() ?? '')
}

/** "with the Peru-Chile talks coming at a bad time": a circumstance told without a finite verb says of no meeting that it was held. */
export function isBackdrop({ document, tree }: Reader, trigger: number): boolean {
  const verb = headOf(tree, trigger)
  const isWith = childrenBy(tree, verb, 'mark', 'case').some((word) => lemmaOf(tree, word) === 'with')
  return isWith && relationOf(tree, trigger).startsWith('nsubj') && statusOf(document, trigger, 'MEET').status === 'HELD'
}

/** "Roy meets Lund in the semifinal": a match is no meeting. */
export function isMatch({ document }: Reader, trigger: number): boolean {
  const sentence = sentenceOf(document, trigger)
  const texts = document.tokens.filter(({ start, end }) => sentence && start >= sentence.start && end <= sentence.end)
  return texts.some(({ text }) => SPORTS.has(text.toLowerCase()))
}
