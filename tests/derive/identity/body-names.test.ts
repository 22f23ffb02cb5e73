import { expect, test } from 'vitest'
import { abbreviates, bodyName } from '../../../src/model/derive/identity/body-names.ts'

const countries = new Map([
  ['georgian', 'country:GE'],
  ['georgia', 'country:GE'],
  ['south korean', 'country:KR'],
])
const named = (name: string) => bodyName(name, (words) => countries.get(words))

test.each([
  ['Georgian Interior Ministry', 'Ministry of Internal Affairs of Georgia'],
  ['Gazprom OAO', 'Gazprom'],
  ['China National Petroleum Corp.', 'China National Petroleum Corporation'],
  ['Organisation for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe'],
  ['the South Korean Army', 'South Korean Army'],
])('%s is %s', (a, b) => {
  expect(named(a).key).toBe(named(b).key)
})

test.each([
  ['Moro Islamic Liberation Front', 'Moro National Liberation Front'],
  ['Bank of Georgia', 'National Bank of Georgia'],
])('%s is not %s', (a, b) => {
  expect(named(a).key).not.toBe(named(b).key)
})

test.each([
  ['iaea', 'International Atomic Energy Agency', 'strict'],
  ['ecowas', 'Economic Community of West African States', 'strict'],
  ['osce', 'Organisation for Security and Co-operation in Europe', 'strict'],
  ['asean', 'Association of Southeast Asian Nations', 'loose'],
  ['nato', 'African Union', null],
  ['au', 'Arab League', null],
  ['milf', 'Moro National Liberation Front', null],
])('%s for %s: %s', (letters, name, how) => {
  expect(abbreviates(letters, named(name))).toBe(how)
})

test('a body that every state has says so, and letters are letters with or without dots', () => {
  expect([named('Supreme Court').generic, named('Supreme Court of Georgia').generic, named('Hamas').generic]).toEqual([true, false, false])
  expect([named('U.N.').acronym, named('UN').acronym, named('Hamas').acronym]).toEqual(['un', 'un', null])
})
