import { expect, test } from 'vitest'
import { render } from '../../ingest/travels/render.ts'
import { tripOf, visitOf, type TravelRecord } from '../../ingest/travels/record.ts'

const trip = { id: 't', actor: { name: 'Ida May Lund' }, start: '1994-04-26', end: '1994-04-27', remark: null }
const lund = (remark: string): [TravelRecord, string] => [tripOf({ ...trip, country: 'Peru', locales: ['Lima'] }), remark]

test.each([
  ['Met with President Quispe.', 'In Lima, Peru, Ida May Lund met with President Quispe.'],
  [
    'Met with U.S. envoys; discussed trade. Then the talks ended.',
    'In Lima, Peru, Ida May Lund met with U.S. envoys; discussed trade. Then the talks ended.',
  ],
  ['State visit. Re-signed the accord.', 'State visit. Ida May Lund re-signed the accord.'],
  ['Summit meeting.', 'Summit meeting.'],
])('%s', (remark, text) => {
  expect(render(...lund(remark)).text).toBe(text)
})

test('offsets go back to the remark, and what it does not say has none', () => {
  const remark = 'State visit. Met with President Quispe.'
  const { text, back } = render(...lund(remark))
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const told = (words: string) => {
    const span = back(spanOf(words))
    return span && remark.slice(span.start, span.end)
  }
  expect(told('President Quispe')).toBe('President Quispe')
  expect(told('State visit')).toBe('State visit')
  expect(told('Ida May Lund')).toBeNull()
  expect(told('Ida May Lund met with')).toBe('Met with')
  expect(told(text)).toBe(remark)
})

test.each([
  ['one place', { country: 'Peru', locales: ['Lima'] }, 'Lima, Peru'],
  ['several places', { country: 'Peru', locales: ['Lima', 'Cusco'] }, 'Peru'],
  ['no country', { country: null, locales: ['Lima'] }, null],
  ['a name turned round', { country: 'Ruritania, Former Kingdom of', locales: [] }, 'Former Kingdom of Ruritania'],
])('a trip to %s', (_what, where, place) => {
  expect(tripOf({ ...trip, ...where }).place).toBe(place)
})

test('a visitor comes from a country', () => {
  const visit = { id: 'v', visitor: 'President Ana Quispe', start: null, end: null, description: 'Working visit.' }
  expect(visitOf({ ...visit, from: 'Peru' }).traveller).toBe('President Ana Quispe of Peru')
  expect(visitOf({ ...visit, from: null }).traveller).toBe('President Ana Quispe')
})
