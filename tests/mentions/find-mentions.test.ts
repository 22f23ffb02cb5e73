import { beforeAll, describe, expect, it } from 'vitest'
import { textReader, type ReadText } from '../support/read-text.ts'

let read: (text: string) => Promise<ReadText>
beforeAll(async () => {
  read = await textReader()
})

async function mentionsOf(text: string): Promise<readonly string[]> {
  const { mentions, article } = await read(text)
  return mentions.map(({ start, end, form, kind }) => `${article.text.slice(start, end)} ${form} ${kind ?? '-'}`)
}

describe('names', () => {
  it.each([
    ['President Yamandu Orsi flew home on Monday.', 'Yamandu Orsi NAME PERSON'],
    ['The prime minister met Roh Jae-won on Monday.', 'Roh Jae-won NAME PERSON'],
    ['Fighting went on in the Donetsk region on Friday.', 'Donetsk region NAME REGION'],
    ['Troops reached the province of Kunduz.', 'Kunduz NAME REGION'],
    ['Envoys of Norway met in Oslo.', 'Norway NAME COUNTRY'],
    ['The United Nations sent observers.', 'United Nations NAME ORGANIZATION'],
    ['The Northern Trade Congress (NTC) voted on Monday.', 'Northern Trade Congress NAME ORGANIZATION'],
    ['Ministers met in Singapore on Sunday.', 'Singapore NAME CITY'],
    ['OSLO, Norway (Agency) - Ministers met on Sunday.', 'OSLO NAME CITY'],
  ])('%s → %s', async (text, mention) => {
    expect(await mentionsOf(text)).toContain(mention)
  })
})

describe('names of towns that are told as something else', () => {
  const DERBY =
    'The coach of Lahti praised his team after the match. The striker scored a goal in the first half and the goalkeeper saved a penalty. ' +
    'The club leads the league this season, and the squad hopes for the cup. It was a 2-1 win over Tampere.'
  it.each([
    ['The Lewiston administration fell. Lewiston, 61, had ruled for a year. Paul Lewiston lost.', 'Lewiston NAME PERSON'],
    [DERBY, 'Tampere NAME ORGANIZATION'],
  ])('%s → %s', async (text, mention) => {
    expect(await mentionsOf(text)).toContain(mention)
  })
  it.each([
    ['Ministers of the league met in Tampere on Monday.', 'Tampere NAME CITY'],
    ['Troops took Tampere on Monday.', 'Tampere NAME CITY'],
  ])('but: %s → %s', async (text, mention) => {
    expect(await mentionsOf(text)).toContain(mention)
  })
})

describe('names that are words', () => {
  it.each([
    ['He spoke of the State of the Union on Monday.', 'Union'],
    ['Reading was all that the envoy did.', 'Reading'],
    ['The Battle of Kemi was long ago.', 'Battle'],
  ])('are no towns: %s', async (text, name) => {
    expect((await mentionsOf(text)).filter((mention) => mention.startsWith(`${name} `))).toEqual([])
  })
  it.each([
    ['Ministers met in Nice on Monday.', 'Nice NAME CITY'],
    ['Ministers met in Reading, England, on Monday.', 'Reading NAME CITY'],
    ['The envoy flew to The Hague on Monday.', 'The Hague NAME CITY'],
    ['The Netherlands sent an envoy.', 'Netherlands NAME COUNTRY'],
  ])('are towns and countries: %s', async (text, mention) => {
    expect(await mentionsOf(text)).toContain(mention)
  })
})

describe('events and beliefs', () => {
  it.each([
    ['Finland won the Northern Cup on Monday.', 'Northern Cup'],
    ['Many Muslims left on Monday.', 'Muslims'],
    ['The envoy spoke of the Winter War.', 'Winter War'],
  ])('are no entities: %s', async (text, name) => {
    expect((await mentionsOf(text)).filter((mention) => mention.startsWith(name))).toEqual([])
  })
})

describe('hyphens behind persons', () => {
  it.each([
    ['The minister met Esko Aho-and nobody else.', 'Esko Aho NAME PERSON'],
    ['The minister met Lee Jae-won on Monday.', 'Lee Jae-won NAME PERSON'],
    ['Jan-Erik Lund met the minister on Monday. Lund left.', 'Jan-Erik Lund NAME PERSON'],
  ])('%s → %s', async (text, mention) => {
    expect(await mentionsOf(text)).toContain(mention)
  })
})

describe('demonyms', () => {
  it('names the country of a leader', async () => {
    expect(await mentionsOf('The Turkish leader left on Monday.')).toContain('Turkish DEMONYM COUNTRY')
  })
  it.each(['European diplomats left on Monday.', 'The ethnic Albanians left on Monday.'])('names no country in: %s', async (text) => {
    expect((await mentionsOf(text)).filter((mention) => mention.includes('DEMONYM'))).toEqual([])
  })
})

describe('capitals', () => {
  it.each(['Moscow said it would answer.', 'Talks between Moscow and its allies broke down.', "Analysts doubt Moscow's demands."])(
    'is a government in: %s',
    async (text) => {
      expect(await mentionsOf(text)).toContain('Moscow METONYM COUNTRY')
    },
  )
  it.each(['They met in Moscow on Monday.', 'The envoy flew to Moscow.', 'He left Moscow on Monday.'])('is a city in: %s', async (text) => {
    expect(await mentionsOf(text)).toContain('Moscow NAME CITY')
  })
  it('reads a seat as its government', async () => {
    expect(await mentionsOf('The Kremlin said nothing.')).toContain('Kremlin METONYM COUNTRY')
  })
})

describe('nominals and pronouns', () => {
  it('gives an office nominal its title', async () => {
    const { mentions } = await read('The Turkish foreign minister left, and he said nothing.')
    expect(mentions.map(({ form, office, gender }) => [form, office, gender])).toEqual([
      ['NOMINAL', 'foreign minister', null],
      ['DEMONYM', null, null],
      ['PRONOUN', null, 'MALE'],
    ])
  })
  it('makes no nominal of a title before a name', async () => {
    expect(await mentionsOf('Turkish leader Kemal Aydin left.')).toEqual(['Turkish DEMONYM COUNTRY', 'Kemal Aydin NAME PERSON'])
  })
})
