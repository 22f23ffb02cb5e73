import { dayRange } from '../../../model/edtf.ts'
import { CAPTURE_STATUSES, MEET_STATUSES, type ClaimStatus } from '../../../model/vocabulary.ts'
import type { GoldArgument, GoldClaim } from './gold-chain.ts'

/**
 * A claim's line, `meet HELD zelenskyy/UA macron via:erdogan @c.FR-paris 2024-06-14 CALL by:UA =m1`,
 * `capture CLAIMED RU c.UA-pisky by:RU =k1`, `office zelenskyy UA president`, `former …`, `acts umerov UA`.
 * @returns null where it is none of these
 */
export function parseClaim(line: string): GoldClaim | null {
  const [verb = '', ...words] = line.split(/\s+/)
  if (verb === 'meet') return happening('MEET', words)
  if (verb === 'capture') return happening('CAPTURE', words)
  if (verb === 'office' || verb === 'former') return tenure(['HOLDER', 'OF'], { words, status: verb === 'office' ? 'CURRENT' : 'FORMER' })
  return verb === 'acts' ? tenure(['AGENT', 'PRINCIPAL'], { words, status: 'CURRENT' }) : null
}

const NOTHING = { by: [], edtf: null, call: false, title: null, happening: null } as const
const argument = (role: GoldArgument['role'], means: string, forMeans: string | null = null): GoldArgument => ({ role, means, forMeans })

function tenure([left, right]: readonly [GoldArgument['role'], GoldArgument['role']], { words, status }: Tenure): GoldClaim | null {
  const [who, whose, ...title] = words
  const isOffice = left === 'HOLDER'
  if (who === undefined || whose === undefined || isOffice !== title.length > 0) return null
  const args = [argument(left, who), argument(right, whose)]
  return {
    ...NOTHING,
    ...{ predicate: isOffice ? 'HOLD_OFFICE' : 'NEGOTIATE_FOR', status, arguments: args, title: isOffice ? title.join(' ') : null },
  }
}
interface Tenure {
  readonly words: readonly string[]
  readonly status: ClaimStatus
}

function happening(predicate: 'MEET' | 'CAPTURE', [first, ...rest]: readonly string[]): GoldClaim | null {
  const status = [...(predicate === 'MEET' ? MEET_STATUSES : CAPTURE_STATUSES)].find((known) => known === first)
  const id = marked(rest, '=')[0]
  if (status === undefined || id === undefined) return null
  const bare = rest.filter((word) => !isMarked(word) && dayRange(word) === null)
  const own = predicate === 'MEET' ? meetArguments(bare) : captureArguments(bare)
  return {
    ...{ predicate, status, title: null, happening: id, call: rest.includes('CALL'), by: marked(rest, 'by:') },
    edtf: rest.find((word) => dayRange(word) !== null) ?? null,
    arguments: [
      ...own,
      ...marked(rest, 'via:').map((means) => argument('MEDIATOR', means)),
      ...marked(rest, '@').map((means) => argument('PLACE', means)),
    ],
  }
}

function meetArguments(words: readonly string[]): GoldArgument[] {
  return words.map((word) => {
    const [means = '', forMeans = null] = word.split('/')
    return argument('PARTY', means, forMeans)
  })
}

const captureArguments = ([captor, ...places]: readonly string[]): GoldArgument[] => [
  ...(captor === undefined ? [] : [argument('CAPTOR', captor)]),
  ...places.map((means) => argument('PLACE', means)),
]

const MARKS = ['=', '@', 'by:', 'via:']
const isMarked = (word: string): boolean => word === 'CALL' || MARKS.some((mark) => word.startsWith(mark))
const marked = (words: readonly string[], mark: string): string[] =>
  words.flatMap((word) => (word.startsWith(mark) ? [word.slice(mark.length)] : []))
