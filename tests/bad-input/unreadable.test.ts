import { expect, test } from 'vitest'
import { parseArticleInput } from '../../src/model/article-input.ts'
import { SHORTEST_JUDGED } from '../../src/model/unreadable/language.ts'
import { languageRows, scriptRows } from '../../src/model/unreadable/language-rows.ts'
import { unreadable } from '../../src/model/unreadable/unreadable.ts'
import { readSamples } from '../../src/service/samples.ts'

const ENGLISH = 'Anna Lind met Chile President Marta Okoro in Lima on Monday, and the two said that they will meet again. '
const asLong = (text: string) => `${text} `.repeat(Math.ceil(SHORTEST_JUDGED / text.length) + 1)

test.each([...languageRows, ...scriptRows].map(({ language, examples }) => [language, examples] as const))(
  '%s is refused by name, and read where it is short',
  (language, examples) => {
    for (const example of examples) {
      expect(unreadable(asLong(example))?.what).toBe(`is not English but seems to be ${language}`)
      expect(unreadable(example)).toBeNull()
    }
  },
)

test('English is read in capitals, with foreign names and quotes, and as a bare list of names', () => {
  const foreign = [...languageRows, ...scriptRows].map(({ examples }) => examples[0]).join(' ')
  const texts = [
    ENGLISH.repeat(20).toUpperCase(),
    ENGLISH.repeat(20) + foreign.slice(0, 400),
    'Rio de la Plata, Las Palmas de Gran Canaria, El Alto and Los Angeles; der Spiegel, Le Monde and La Stampa. '.repeat(2) +
      ENGLISH.repeat(3),
    'Okoro\nLind\nŽižek\n'.repeat(100),
    '7 : 3 (2 : 1)\n'.repeat(100),
  ]
  expect(texts.map(unreadable)).toEqual(texts.map(() => null))
})

test('every sample is read', () => {
  const samples = readSamples()
  expect(samples.length).toBeGreaterThan(5)
  expect(samples.filter(({ text }) => unreadable(text))).toEqual([])
})

test.each([
  ['a page', '<!DOCTYPE html>\n<html><body><p>Lind met Okoro.</p></body></html>'],
  ['a piece of a page', '<p>Lind met Okoro.</p>'],
  ['a feed', '<?xml version="1.0"?><rss><item>Lind met Okoro.</item></rss>'],
  ['a text with its tags left in', `Lind met Okoro.<br>${ENGLISH}<br><a href="/x">More</a> ${ENGLISH}`],
])('%s is HTML', (_what, text) => {
  expect(unreadable(text)).toMatchObject({ what: expect.stringContaining('is HTML or XML'), hint: expect.stringContaining('plain text') })
})

test('a text about tags is no HTML', () => {
  expect(unreadable(`The <br> tag is 30 years old. ${ENGLISH}`)).toBeNull()
  expect(unreadable('x < y and y > z, wrote <Lind>.')).toBeNull()
})

test('a NUL or many control characters are binary, a stray one is not', () => {
  expect(unreadable('Lind met\0Okoro.')?.what).toBe('is binary')
  expect(unreadable('\u0001\u0002Lind\u0003 met \u0004Okoro')?.what).toBe('is binary')
  expect(unreadable(`${ENGLISH.repeat(3)}\u001b\t\f\r\n`)).toBeNull()
})

test('20 MB are read, a byte more is not; bytes count, not characters', () => {
  const text = 'é'.repeat(10_000_000)
  expect(parseArticleInput({ text }).article.text).toHaveLength(10_000_000)
  expect(() => parseArticleInput({ text: `${text}.` })).toThrow('"text" has 20.0 MB')
})

test('what is refused names the field and says what to do', () => {
  expect(() => parseArticleInput({ id: 'a', text: asLong(languageRows[0]?.examples[0] ?? '') })).toThrow(
    expect.objectContaining({
      code: 'BAD_INPUT',
      message: '"text" is not English but seems to be French',
      hint: expect.stringContaining('English'),
    }),
  )
})
