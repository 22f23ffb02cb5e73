import { mkdtempSync, mkdirSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { InputItem } from '../../src/cli/inputs/input-item.ts'
import { readInputs } from '../../src/cli/inputs/read-inputs.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'dateline-inputs-'))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}

async function read(...paths: string[]): Promise<InputItem[]> {
  const items: InputItem[] = []
  for await (const item of readInputs(paths)) items.push(item)
  return items
}

const told = (item: InputItem | undefined) => (item?.type === 'error' ? `${item.place.line ?? ''}|${item.error.message}` : item?.type)

test('NDJSON gives an article a line, in order, and passes blank lines over', async () => {
  const items = await read(file('a.ndjson', '{"id":"one","text":"A met B."}\n\n{"text":"C met D.","publishedAt":null}\r\n'))
  expect(items.map((item) => item.type === 'article' && item.article.text)).toEqual(['A met B.', 'C met D.'])
  expect(items.map((item) => item.place.line)).toEqual([1, 3])
})

test('one bad line names file, line and value, and spoils no other', async () => {
  const items = await read(
    file('a.jsonl', '{"text":"A met B."\n{"text":7}\n{"id":"x"}\n{"text":"C","publishedAt":"soon"}\n[1]\n{"text":"C met D."}\n'),
  )
  expect(items.map(told)).toEqual([
    '1|broken JSON: {"text":"A met B."',
    '2|"text" is 7',
    '3|"text" is missing',
    '4|"publishedAt" is "soon"',
    '5|[1] is not an article',
    'article',
  ])
})

test.each(['2025-02-30', '1799-12-31', '2101-01-01', '2025-12-02T25:00:00Z', '02.12.2025'])('%s is no date', async (publishedAt) => {
  const [item] = await read(file('a.ndjson', JSON.stringify({ text: 'A met B.', publishedAt })))
  expect(item).toMatchObject({ type: 'error', error: { code: 'BAD_INPUT', hint: expect.stringContaining('1800–2100') } })
})

test('badly encoded bytes spoil their line alone', async () => {
  const bytes = Buffer.concat([Buffer.from('{"text":"A'), Buffer.from([0xff]), Buffer.from('"}\n{"text":"B met C."}\n')])
  expect((await read(file('a.ndjson', bytes))).map(told)).toEqual(['1|not valid UTF-8: 0xff at byte 10', 'article'])
})

test('an unknown field is warned of, not refused', async () => {
  const [item] = await read(file('a.ndjson', '{"text":"A met B.","author":"x"}'))
  expect(item).toMatchObject({ type: 'article', warnings: ['unknown field "author" was passed over'] })
})

test('a text file is an undated article named after it; UTF-16 with a mark is read', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë met Žižek.', 'utf16le')])
  const [item] = await read(file('note.txt', utf16))
  expect(item).toMatchObject({ type: 'article', article: { id: 'note', text: 'Zoë met Žižek.', publishedAt: null } })
})

test('a folder of article folders gives publisher and date from their names, in the order of the names', async () => {
  const root = folder()
  for (const name of ['wire_2025-12-02_b', 'wire_undated_a', 'Bad Name']) {
    mkdirSync(join(root, name))
    writeFileSync(join(root, name, 'article.txt'), `${name} met.`)
    writeFileSync(join(root, name, 'gold.json'), 'never opened')
  }
  const items = await read(root)
  expect(items.map(told)).toEqual(["|the folder's name is Bad Name", 'article', 'article'])
  expect(items[1]).toMatchObject({ article: { id: 'wire_2025-12-02_b', publisher: 'wire', publishedAt: '2025-12-02' } })
  expect(items[2]).toMatchObject({ article: { id: 'wire_undated_a', publisher: 'wire', publishedAt: null } })
})

test('what is missing, empty or of another kind is told', async () => {
  const items = await read('/nowhere/at-all.ndjson', folder(), file('a.docx', 'x'), file('blank.txt', ' \n'))
  expect(items.map(told)).toEqual([
    '|no such file or folder',
    '|a folder without articles',
    '|a file ending in ".docx"',
    '|"text" is " \\n"',
  ])
  expect(items[0]).toMatchObject({ missingPath: true })
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told (not as root, who may read all)', async () => {
  const path = file('a.txt', 'A met B.')
  chmodSync(path, 0)
  expect((await read(path)).map(told)).toEqual(['|may not be read'])
})
