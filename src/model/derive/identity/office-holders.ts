import { groupBy, sortBy } from '../../order.ts'
import { fold } from '../../names.ts'
import type { Evidences } from './evidence.ts'
import type { Identity } from './identity.ts'

/** Titles that mean one office. */
const SAME_TITLE: Readonly<Record<string, string>> = {
  ...{
    premier: 'prime minister',
    'head of government': 'prime minister',
    'head of state': 'president',
    'chief diplomat': 'foreign minister',
  },
  ...{ 'top diplomat': 'foreign minister', 'defense minister': 'defence minister', 'secretary general': 'secretary-general' },
}
const titleOf = (title: string): string => SAME_TITLE[fold(title)] ?? fold(title)

interface Telling {
  readonly day: number
  readonly person: number
}

/** How far from the day a telling of who holds an office still tells who held it, in days. */
const REACH = 200

/** Whom words that tell an office mean on a day: who is told to hold it before and after, where both are one or only one is near. */
export interface OfficeHolders {
  readonly holder: (office: { readonly title: string; readonly of: string }, day: number) => number | null
}

/** @param identities persons by index */
export function officeHolders(identities: readonly Identity[], evidences: Evidences): OfficeHolders {
  const told = identities.flatMap(({ members }, person) =>
    members.flatMap(({ chain }) => {
      const { day, offices } = evidences.of(chain)
      return day === null
        ? []
        : offices.filter(({ former }) => !former).map(({ title, of }) => ({ key: `${titleOf(title)} ${of}`, day, person }))
    }),
  )
  const tellings = groupBy(
    sortBy(told, ({ day, person }) => [day, person]),
    ({ key }) => key,
  )
  return {
    holder: ({ title, of }, day) => {
      const own: readonly Telling[] = tellings.get(`${titleOf(title)} ${of}`) ?? []
      const before = own.filter((telling) => telling.day <= day && telling.day >= day - REACH)
      const after = own.filter((telling) => telling.day > day && telling.day <= day + REACH)
      const near = new Set(
        [before.at(-1), after[0]]
          .flatMap((telling) => (telling ? own.filter(({ day }) => day === telling.day) : []))
          .map(({ person }) => person),
      )
      const [only] = near
      return near.size === 1 && only !== undefined ? only : null
    },
  }
}

/** "the US president" → president of country:US, by what names a country. */
export function officeIn(
  words: string,
  countryNamed: (words: string) => string | undefined,
): { readonly title: string; readonly of: string } | null {
  const text = fold(words)
    .replace(/^(?:the|its|their|his|her) /, '')
    .split(' ')
  for (const size of [3, 2, 1])
    for (let at = 0; at + size <= text.length; at++) {
      const of = countryNamed(text.slice(at, at + size).join(' '))
      if (of !== undefined) return titled([...text.slice(0, at), ...text.slice(at + size)].join(' '), of)
    }
  return null
}

function titled(rest: string, of: string): { readonly title: string; readonly of: string } | null {
  const title = rest.replace(/^s /, '').replace(/ of(?: the)?$/, '')
  return /^\p{L}[\p{L} -]*$/u.test(title) && !/\b(?:former|ex|late|then|next|new|future|elect|vice|deputy|s)\b/u.test(title)
    ? { title, of }
    : null
}
