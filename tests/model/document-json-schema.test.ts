import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { documentJsonSchema } from '../../src/model/document-json-schema.ts'
import { packageRoot } from '../../src/model/package-root.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false })

test('the printed JSON Schema is the generated one', () => {
  const printed = JSON.parse(readFileSync(join(packageRoot, 'docs', 'extraction-document.schema.json'), 'utf8'))
  expect(printed, 'run: npx tsx scripts/write-document-schema.ts').toEqual(JSON.parse(JSON.stringify(documentJsonSchema())))
})

test('it accepts an empty document and names what is missing from another', () => {
  const article = {
    id: 'a',
    key: 'a',
    revision: '0123456789abcdef',
    publishedAt: null,
    updatedAt: null,
    publisher: null,
    title: null,
    url: null,
    language: 'en',
    text: '',
    contentHash: 'x',
    dateline: null,
  }
  const lists = { entities: [], claims: [], meetings: [], captures: [], negotiatesFor: [], offices: [], timexes: [], unresolved: [] }
  const validate = ajv.compile(documentJsonSchema())
  expect(validate({ schema: 'dateline/extraction/1', extractor: '0', article, ...lists })).toBe(true)
  expect(validate({ schema: 'dateline/extraction/1', extractor: '0', article })).toBe(false)
  expect(validate.errors?.[0]?.message).toContain('entities')
})
