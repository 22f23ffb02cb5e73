import type { Kept, KeptChain, KeptClaim } from '../../../src/model/derive/kept.ts'

/** A generator of numbers in [0, 1), the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES =
  'ba ka ra no mi shi tar vel gor dan sul kin mar pov lem zu hai far dov nes kor bel ish tam rud yan ost fel gra pin mor sal vik tor'.split(
    ' ',
  )
const TITLES = ['president', 'foreign minister', 'mayor', 'spokesman', 'prime minister']

/**
 * Chains of persons and bodies as a press of many years would tell them: few are told of often and most rarely (Zipf), a family
 * name has many bearers, a third of the chains bear the family name alone, one in ten another spelling; meetings and offices beside.
 * @param count chains; there is one person to twenty of them
 */
export function manyChains(count: number): Kept {
  const next = numbers(count)
  const persons = Math.ceil(count / 20)
  const families = Math.ceil(persons / 4)
  const [articles, chains, claims]: [Kept['articles'][number][], KeptChain[], KeptClaim[]] = [[], [], []]
  const word = (index: number, parts: number) =>
    Array.from({ length: parts }, (_, at) => SYLLABLES[Math.floor(index / SYLLABLES.length ** at) % SYLLABLES.length]).join('')
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  const spelt = (name: string) => (next() < 0.1 ? name.replace(/k/, 'q').replace(/v/, 'w').replace(/i$/, 'iy') : name)

  for (let article = 0; chains.length < count; article++) {
    const revision = `r${article}`
    const publishedAt = new Date(Date.UTC(1990, 0, 1) + Math.floor(next() * 12_000) * 86_400_000).toISOString()
    articles.push({ revision, key: revision, publishedAt, updatedAt: null, contentHash: revision, retractedAt: null, opening: '' })
    const own: KeptChain[] = []
    const put = (kind: KeptChain['kind'], { name, link = null }: { readonly name: string; readonly link?: string | null }) => {
      const id = `${revision}#${own.length}`
      const chain = { id, article: revision, anchor: id, kind, name, names: [name], link, mentionCount: 1, start: own.length, text: name }
      own.push(chain)
      return chain
    }
    const told = [0, 1, 2].map(() => {
      const person = Math.floor(persons ** next()) - 1
      const family = capital(word(Math.floor(((person * 2_654_435_761) % 4_294_967_296) % families), 4))
      const country = person % 190
      const name = next() < 0.33 ? family : spelt(`${capital(word(person * 7 + 3, 2))} ${family}`)
      return { chain: put('PERSON', { name }), country }
    })
    const home = put('COUNTRY', { name: `Land ${told[0]?.country}`, link: `country:${told[0]?.country}` })
    put('ORGANIZATION', { name: `${capital(word(Math.floor(families ** next()), 4))} Council` })
    const blank = {
      article: revision,
      mode: null,
      topic: null,
      alias: null,
      group: null,
      edtf: null,
      dateFrom: null,
      dateTo: null,
      attributions: [],
    }
    const argument = (role: 'PARTY' | 'HOLDER' | 'OF', { id, start }: KeptChain) => ({
      chainId: id,
      role,
      forId: null,
      start,
      end: start + 1,
    })
    const parties = told.map(({ chain }) => argument('PARTY', chain))
    claims.push({
      ...{
        ...blank,
        id: `${revision}m`,
        anchor: `${revision}m`,
        predicate: 'MEET',
        status: 'HELD',
        title: null,
        triggerStart: 0,
        triggerEnd: 1,
      },
      arguments: parties,
    })
    const [first] = told
    if (first)
      claims.push({
        ...{
          ...blank,
          id: `${revision}o`,
          anchor: `${revision}o`,
          predicate: 'HOLD_OFFICE',
          status: 'CURRENT',
          triggerStart: 1,
          triggerEnd: 2,
        },
        title: TITLES[first.country % TITLES.length] ?? null,
        arguments: [argument('HOLDER', first.chain), argument('OF', home)],
      })
    chains.push(...own)
  }
  return { articles, chains, claims, judgements: [] }
}
