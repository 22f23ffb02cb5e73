import { beforeAll, describe, expect, it } from 'vitest'
import { textReader, type ReadText } from '../support/read-text.ts'

let read: (text: string) => Promise<ReadText>
beforeAll(async () => {
  read = await textReader()
})

/** Texts of the chain that holds a mention of this text. */
async function chainWith(text: string, part: string): Promise<{ readonly name: string | null; readonly texts: readonly string[] }> {
  const { chains, mentions, article } = await read(text)
  const texts = chains.map((chain) => chain.mentions.map((at) => article.text.slice(mentions[at]?.start, mentions[at]?.end)))
  const index = texts.findIndex((list) => list.includes(part))
  return { name: chains[index]?.name ?? null, texts: texts[index] ?? [] }
}

describe('persons', () => {
  it('joins a surname and a clear pronoun to the full name', async () => {
    const chain = await chainWith('Finnish President Esko Aho flew to Oslo. Aho said he was tired.', 'Aho')
    expect(chain).toEqual({ name: 'Esko Aho', texts: ['Esko Aho', 'Aho', 'he'] })
  })
  it('keeps a surname from a person of the other gender', async () => {
    const chain = await chainWith('John Keller met Mary Keller in Oslo. Mr. Keller left on Monday.', 'Keller')
    expect(chain.name).toBe('John Keller')
  })
  it('gives an office nominal the person told with that office', async () => {
    const chain = await chainWith('Turkish President Kemal Aydin flew to Oslo. The Turkish leader left on Monday.', 'The Turkish leader')
    expect(chain.name).toBe('Kemal Aydin')
  })
  it.each([
    ['Kemal Aydin, the Turkish president, flew to Oslo. The Turkish leader left on Monday.', 'The Turkish leader'],
    ['President Kemal Aydin flew to Oslo. Envoys met the Turkish president on Monday.', 'the Turkish president'],
  ])('knows an office told beside the name: %s', async (text, part) => {
    expect((await chainWith(text, part)).name).toBe('Kemal Aydin')
  })
  it.each([
    ['Esko Aho will meet Kemal Aydin in Oslo on Friday. The Finnish president had put it off once.', 'Esko Aho'],
    ['Esko Aho will meet Kemal Aydin in Finland on Friday. The Finnish president had put it off once.', null],
    ['Norwegian envoy Esko Aho will meet Kemal Aydin in Oslo on Friday. The Finnish president had put it off once.', null],
  ])('takes an office for the subject of the lead that nothing introduces: %s', async (text, name) => {
    expect((await chainWith(text, 'The Finnish president')).name).toBe(name)
  })
  it('never takes a partner for the subject of the clause above', async () => {
    const { texts } = await chainWith('Kemal Aydin left Oslo after meeting with him.', 'Kemal Aydin')
    expect(texts).not.toContain('him')
  })
  it('tells people apart by a middle name', async () => {
    const { texts } = await chainWith('Kim Yong Chol left on Monday. Kim Hyok Chol stayed.', 'Kim Yong Chol')
    expect(texts).not.toContain('Kim Hyok Chol')
  })
  it.each([
    ['Esko Aho spoke on Monday. Kemal Aydin then flew to Bergen, where he met envoys.', 'he', 'Kemal Aydin'],
    ['Esko Aho held talks in Bergen. On Tuesday Kemal Aydin received him in Oslo.', 'him', 'Esko Aho'],
    ['Kemal Aydin received Esko Aho on Friday. Later Mikko Lund thanked him and praised what he told.', 'he', 'Kemal Aydin'],
    ['Kemal Aydin said he is ready to talk.', 'he', 'Kemal Aydin'],
    ['Esko Aho praised Kemal Aydin. Snow fell in Oslo. He left on Monday.', 'He', 'Esko Aho'],
  ])('reads a pronoun by the clause it stands in: %s', async (text, part, name) => {
    expect((await chainWith(text, part)).name).toBe(name)
  })
  it('takes a bare surname for the one told most; the others keep their full names', async () => {
    const chain = await chainWith('Esko Aho met Kemal Aydin. Aho thanked his sister, Mari Aho, in Oslo. Envoys of Aho left.', 'Aho')
    expect(chain.texts.filter((text) => text === 'Aho')).toHaveLength(2)
  })
  it('gives an office nominal the only person told as that country’s', async () => {
    const chain = await chainWith(
      "Envoys met Turkey's Hassan Aydin in Oslo. The Turkish president left on Monday.",
      'The Turkish president',
    )
    expect(chain.name).toBe('Hassan Aydin')
  })
  it('joins a surname of several words to the full name', async () => {
    expect((await chainWith('Alvaro de Soto flew to Oslo. On Monday de Soto left.', 'de Soto')).name).toBe('Alvaro de Soto')
  })
  it('leaves an office of nobody known without a name', async () => {
    expect(await chainWith('The Turkish leader left on Monday.', 'The Turkish leader')).toEqual({
      name: null,
      texts: ['The Turkish leader'],
    })
  })
})

describe('countries and bodies', () => {
  it('joins a country with its demonym, government, seat and forces', async () => {
    const text = 'Russia said no. Russian officials left. Moscow said it would wait. The Kremlin said nothing. Russian forces stayed.'
    const { name, texts } = await chainWith(text, 'Russia')
    expect(name).toBe('Russia')
    expect(texts).toEqual(expect.arrayContaining(['Russian', 'Moscow', 'Kremlin', 'Russian forces']))
  })
  it('keeps the capital as a place apart', async () => {
    expect((await chainWith('Russia said no. Envoys met in Moscow on Monday.', 'Moscow')).texts).toEqual(['Moscow'])
  })
  it('joins the capital told by its country', async () => {
    expect((await chainWith('Ministers met in Oslo. They left the Norwegian capital on Monday.', 'the Norwegian capital')).name).toBe(
      'Oslo',
    )
  })
  it('names a country by its usual English name', async () => {
    expect((await chainWith('The U.S. sent troops.', 'U.S.')).name).toBe('United States')
  })
  it('joins an organization with its acronym', async () => {
    const { name, texts } = await chainWith('The United Nations sent observers. The U.N. envoy left on Monday.', 'U.N.')
    expect([name, texts]).toEqual(['United Nations', ['United Nations', 'U.N.']])
  })
})

it('numbers chains in text order', async () => {
  const { chains } = await read('Norway and Sweden met in Oslo on Monday.')
  expect(chains.map(({ id, name }) => [id, name])).toEqual([
    ['c1', 'Norway'],
    ['c2', 'Sweden'],
    ['c3', 'Oslo'],
  ])
})
