import { expect, test } from 'vitest'
import { attributionOf } from '../../ingest/attribution/attribution-of.ts'
import { readMarked, readText } from '../timexes/read-sentence.ts'

async function sourcesOf(marked: string) {
  const { document, token } = await readMarked(marked)
  return attributionOf(document, token)
}

/** Sentence, sources innermost first ("" for an unnamed one). A third of them has none. */
test.each<readonly [string, readonly string[]]>([
  ['Mr Lind said Mrs Okoro had told reporters that rebels [seized] Kisa.', ['Mrs Okoro', 'Mr Lind']],
  ['The RSF said on Sunday it had [captured] Kisa, but the army said its soldiers still held the city.', ['The RSF']],
  ['The RSF said on Sunday it had captured Kisa, but the army said its soldiers still [held] the city.', ['the army']],
  ['The king put on a uniform as his commanders told him Kisa had been [taken].', ['his commanders']],
  ['Kisa [fell] on Sunday, according to the defence ministry.', ['the defence ministry']],
  ['The general, who said the town had been [taken], smiled.', ['The general']],
  ['Moscow said it had [taken] Kisa.', ['Moscow']],
  ['The Kremlin has confirmed that the two will [meet].', ['The Kremlin']],
  ['Foreign Minister Ana Sorel said the envoys had [met] in Oslo.', ['Foreign Minister Ana Sorel']],
  ['The envoys [met] in Oslo on Monday, Foreign Minister Ana Sorel told reporters.', ['Foreign Minister Ana Sorel']],
  ['"We [met] the rebels in Oslo," Sorel said on Monday.', ['Sorel']],
  ['The envoys were reported to have [met].', ['']],
  ['The rebels allegedly [seized] the port.', ['']],
  ['It was announced by the palace that the two would [meet].', ['the palace']],
  ['The minister and the general said the town had been [taken].', ['The minister', 'the general']],
  ['The ministry issued a statement saying the two had [met].', ['The ministry']],
  ['The ministry declined to say whether the two had [met].', []],
  ['The ministry did not say that the two had [met].', []],
  ['Rebels [seized] Kisa after a long night of fighting.', []],
  ['The two [met] in Oslo on Monday and said they would stay in touch.', []],
  ['After [meeting] the king, Sorel said she was satisfied.', []],
  ['The envoys [met] in Oslo.', []],
  ['Sorel, who [met] the king on Monday, said she was satisfied.', []],
  ['The two leaders agreed to [meet] in Oslo.', []],
  ['The report was read by the envoys who [met] in Oslo.', []],
  ['Rebels [took] the town that the army claims as its own.', []],
])('%s → %j', async (sentence, sources) => {
  expect((await sourcesOf(sentence)).map(({ named, text }) => (named ? text : ''))).toEqual(sources)
})

test('a quotation over two sentences keeps its speaker', async () => {
  const text = '"It was a long night," General Sarr said. "We took the bridge at dawn."'
  const document = await readText(text)
  const token = document.tokens.findIndex(({ text: word }) => word === 'took')
  expect(attributionOf(document, token)).toMatchObject([{ text: 'General Sarr', cue: 'say', ruleId: 'attribution/quotation' }])
})

test('the cue token is the word of saying', async () => {
  const { document, token } = await readMarked('The army claimed that it had [taken] Kisa.')
  const [source] = attributionOf(document, token)
  expect(document.tokens[source?.cueToken ?? -1]?.text).toBe('claimed')
})

test('a source points to the mention that names it', async () => {
  const { document, token } = await readMarked('Ana Sorel said the envoys had [met] in Oslo.')
  const mention = {
    start: 0,
    end: 9,
    first: 0,
    last: 2,
    form: 'NAME',
    kind: 'PERSON',
    head: 0,
    number: 'SINGULAR',
    gender: null,
    candidates: [],
    office: null,
  } as const
  expect(attributionOf({ ...document, mentions: [mention] }, token)).toMatchObject([{ mention: 0, text: 'Ana Sorel' }])
})
