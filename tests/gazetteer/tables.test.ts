import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../ingest/gazetteer/countries.ts'
import { REGIONS, TERRITORIES } from '../../ingest/gazetteer/regions.ts'
import { parseTable } from '../../ingest/gazetteer/tables/parse-table.ts'
import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'

const gazetteer = loadGazetteer()

describe('countries', () => {
  it('are the 193 members, two observers, Taiwan, and seven historic states', () => {
    expect(COUNTRIES.filter((country) => country.iso2)).toHaveLength(196)
    expect(COUNTRIES.filter((country) => !country.iso2)).toHaveLength(7)
    expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(COUNTRIES.length)
    expect(new Set(COUNTRIES.map((country) => country.name)).size).toBe(COUNTRIES.length)
  })

  it.each(COUNTRIES.map((country) => [country.name, country] as const))('%s is found by every name of its row', (_, country) => {
    const names = [country.name, ...country.aliases, ...country.former, ...country.adjectives, ...country.people, ...country.seats]
    for (const name of names)
      expect(
        gazetteer.lookup(name).map((sense) => sense.id),
        name,
      ).toContain(`country:${country.code}`)
  })

  it('have capitals that are towns of GeoNames in that country', () => {
    const lost = COUNTRIES.filter(({ iso2 }) => iso2).flatMap(({ code, capitals }) =>
      capitals.filter((name) => !gazetteer.lookup(name).some(({ id, kind }) => kind === 'CITY' && gazetteer.placeFacts(id)?.iso2 === code)),
    )
    expect(lost).toEqual([])
  })
})

describe('regions', () => {
  it('have ids of their own, and countries of the table', () => {
    expect(new Set(REGIONS.map((region) => region.code)).size).toBe(REGIONS.length)
    const codes = new Set(COUNTRIES.map((country) => country.code))
    for (const { code, country } of REGIONS) {
      expect(code).toMatch(/^(x-[a-z-]+|[A-Z]{2}\.\w+)$/)
      if (country) expect(codes, code).toContain(country)
    }
    for (const code of Object.values(TERRITORIES)) expect(REGIONS.map((region) => region.code)).toContain(code)
  })
})

describe('parseTable', () => {
  it('refuses a row of another width with a hint', () => {
    expect(() => parseTable('UA | Ukraine', 3)).toThrow(/has 2 columns, not 3/)
    expect(parseTable('UA | Ukraine |', 3)).toEqual([['UA', 'Ukraine', '']])
  })
})
