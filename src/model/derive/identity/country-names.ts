import { fold } from '../../names.ts'
import { groupBy } from '../../order.ts'
import type { KeptChain } from '../kept.ts'

/** The gazetteer id of the country that folded words name in an article: as the article itself uses them, else as all others do. */
export type CountryNames = (words: string, article: string) => string | undefined

/** Learns from the chains what names countries: "French" is France where some article says so and none another. */
export function countryNames(chains: readonly KeptChain[]): CountryNames {
  const told = chains.flatMap(({ kind, link, names, article }) =>
    kind === 'COUNTRY' && link !== null ? names.map((name) => ({ name: fold(name), link, article })) : [],
  )
  const here = new Map(told.map(({ name, link, article }) => [`${article} ${name}`, link]))
  const links = groupBy(told, ({ name }) => name)
  const everywhere = new Map(
    [...links].flatMap(([name, own]) => (new Set(own.map(({ link }) => link)).size === 1 ? [[name, own[0]?.link] as const] : [])),
  )
  return (words, article) => here.get(`${article} ${words}`) ?? everywhere.get(words)
}
