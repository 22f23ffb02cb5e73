import type { Document, Sentence } from '../layers.ts'
import { clauseVerb } from '../status/clauses.ts'
import { lemma, lower, words } from '../status/lexis.ts'
import { AWAITING } from '../status/light-verbs.ts'
import { headOf, relationOf } from '../status/tree.ts'
import type { VerbGroup } from '../status/verb-groups.ts'
import { verbGroups } from '../status/verb-groups.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation'>
export type Direction = 'PAST' | 'FUTURE' | null

const PLANNED = new Set(words('scheduled due set planned slated expected booked'))
/** "managed to meet on Monday" happened; other infinitives look ahead. */
const IMPLICATIVE = new Set(words('manage fail begin start continue happen use force compel help refuse decline'))
/** The plain present of these tells a timetable: "the summit opens on Thursday". */
const TIMETABLE = new Set(
  words(
    'start begin open meet leave arrive travel visit host take expire end return resume fly head convene receive hold go come vote run close',
  ),
)

/** Whether the expression at token `index` looks back or ahead, by the tense of its clause; null where the words leave it open. */
export function directionOf(document: Read, sentence: Sentence, index: number): Direction {
  const before = [lower(document, index - 3), lower(document, index - 2), lower(document, index - 1)]
  if (before[2] === 'since') return 'PAST'
  if ((before[2] === 'for' || before[2] === 'on' || before[2] === 'in') && PLANNED.has(before[1] ?? ''))
    return planned(document, sentence, index)
  if (before[1] === 'ahead' && before[2] === 'of') return 'FUTURE'
  const group = clauseVerb(document, sentence, index)
  return group ? byVerb(document, sentence, group) : null
}

/** "talks scheduled for Friday" look ahead; "had been due on Friday" leaves it open. */
function planned(document: Read, sentence: Sentence, index: number): Direction {
  const group = clauseVerb(document, sentence, index)
  return group?.time === 'PAST' && group.form === 'FINITE' && group.last >= index - 1 ? null : 'FUTURE'
}

function byVerb(document: Read, sentence: Sentence, group: VerbGroup): Direction {
  if (group.form === 'INFINITIVE') return infinitive(document, sentence, group)
  if (group.form === 'GERUND') return outerTime(document, sentence, group)
  if (group.form === 'PARTICIPLE') return PLANNED.has(lower(document, group.main)) ? 'FUTURE' : 'PAST'
  if (group.time !== 'PRESENT') return group.time
  if (PLANNED.has(lower(document, group.main)) || group.progressive) return 'FUTURE'
  return !sentence.headline && TIMETABLE.has(lemma(document, group.main)) ? 'FUTURE' : null
}

function infinitive(document: Read, sentence: Sentence, group: VerbGroup): Direction {
  const governor = previous(document, sentence, group)
  if (governor && isPurpose(document, governor, group)) return 'PAST'
  return governor && IMPLICATIVE.has(lemma(document, governor.main)) ? byVerb(document, sentence, governor) : 'FUTURE'
}

/** "met the envoy to honour a friend on Friday" is past, "left to meet the king on Friday" and "agreed to meet on Friday" look ahead. */
function isPurpose(document: Read, governor: VerbGroup, { main }: VerbGroup): boolean {
  const over =
    governor.form === 'FINITE' && governor.time === 'PAST' && governor.modal === null && !AWAITING.has(lemma(document, governor.main))
  return (
    over &&
    relationOf(document, main) === 'advcl' &&
    headOf(document, main) === governor.main &&
    !PLANNED.has(lower(document, governor.main))
  )
}

/** "After meeting Modi on Monday, Vance flew on": a gerund has the time of the verb beside it. */
function outerTime(document: Read, sentence: Sentence, group: VerbGroup): Direction {
  const finite = verbGroups(document, sentence).filter(({ form }) => form === 'FINITE')
  const near = finite.findLast(({ first }) => first < group.first) ?? finite[0]
  return near ? byVerb(document, sentence, near) : null
}

function previous(document: Read, sentence: Sentence, group: VerbGroup): VerbGroup | undefined {
  return verbGroups(document, sentence).findLast(({ first }) => first < group.first)
}
