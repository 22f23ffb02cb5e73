import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ended, runCli, startCli } from '../cli/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const GOOD = 'Anna Lind met Chile President Marta Okoro in Lima on Monday.'
const FRENCH = 'Le ministre des affaires étrangères a rencontré le président du pays dans la capitale, selon un communiqué. '.repeat(4)

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const idsOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).article.id)

describe('NDJSON', () => {
  const lines = [
    { id: 'blank', text: ' \t' },
    { id: 'none' },
    { id: 'number', text: 7 },
    { id: 'soon', text: GOOD, publishedAt: 'soon' },
    { id: 'early', text: GOOD, publishedAt: '1799-12-31' },
    { id: 'late', text: GOOD, updatedAt: '2101-01-01T00:00:00Z' },
    { id: 'page', text: `<p>${GOOD}</p>` },
    { id: 'nul', text: 'a\0b' },
    { id: 'french', text: FRENCH },
    { id: 'good', text: GOOD, publishedAt: '2025-12-02' },
    { id: 'good', text: `${GOOD} They smiled.` },
    { id: 'author', text: GOOD, author: 'x' },
  ].map((line) => JSON.stringify(line))
  const stdin = [...lines, '{"id":"broken', '"text"'].join('\n')

  test('each bad line is told in one line with file, number, value and what to do; the rest is read', async () => {
    const { code, stdout, stderr } = await runCli(['extract', '-'], { stdin })
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 1, ids: ['good', 'author'] })
    expect(stderr.trim().split('\n')).toEqual(
      [
        /^-:1: "text" is " \\t"\. "text" must be a string that is not blank/,
        /^-:2: "text" is missing\. "text" must be/,
        /^-:3: "text" is 7\. "text" must be/,
        /^-:4: "publishedAt" is "soon"\. "publishedAt" must be an ISO day or instant of 1800–2100/,
        /^-:5: "publishedAt" is "1799-12-31"\./,
        /^-:6: "updatedAt" is "2101-01-01T00:00:00Z"\./,
        /^-:7: "text" is HTML or XML: "<p>Anna .*\. Give the article's plain text, without tags\.$/,
        /^-:8: "text" is binary\. Give plain text/,
        /^-:9: "text" is not English but seems to be French\. Give English text/,
        /^-:11: id "good" was used before for another text\. Give each text of one run an id/,
        /^-:12: warning: unknown field "author" was passed over$/,
        /^-:13: broken JSON: {"id":"broken\. Give one whole JSON object a line\.$/,
        /^-:14: "text" is not an article\. Give one JSON object a line/,
      ].map((pattern) => expect.stringMatching(pattern) as unknown),
    )
  })

  test('--json-errors tells the same as objects', async () => {
    const { stderr } = await runCli(['extract', '-', '--json-errors'], { stdin: lines[8] ?? '' })
    expect(JSON.parse(stderr)).toEqual({
      ...{ code: 'BAD_INPUT', id: 'french', file: '-', line: 1 },
      ...{ message: '"text" is not English but seems to be French', hint: expect.stringContaining('English') as unknown },
    })
  })

  test('in ingest, another text under a known id is a revision', async () => {
    const store = join(folder, 'revised')
    const { code, stdout } = await runCli(['ingest', '-', '--store', store], { stdin: lines.slice(8, 11).join('\n') })
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'new 1  updated 1  unchanged 0  failed 1\n' })
  }, 60_000)

  test('UTF-16 with a mark is read, of either byte order', async () => {
    const text = [lines[9], lines[11]].join('\n')
    const little = put('little.ndjson', utf16(text))
    const big = put('big.ndjson', utf16(text).swap16())
    const { code, stdout } = await runCli(['extract', little, big])
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 0, ids: ['good', 'author', 'good', 'author'] })
  })
})

describe('files and folders', () => {
  const article = join(folder, 'news', 'wire_2025-12-02_good')
  const looped = join(folder, 'news', 'wire_2025-12-02_looped')
  for (const path of [article, looped, join(folder, 'empty'), join(folder, 'news', 'wire_2025-12-02_folder', 'article.txt')])
    mkdirSync(path, { recursive: true })
  put('news/wire_2025-12-02_good/article.txt', GOOD)
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'))

  test('what is refused is told by its file; everything else is read', async () => {
    const paths = [
      put('blank.txt', '\n \n'),
      put('latin1.txt', Buffer.from('Zo\xeb met Okoro.', 'latin1')),
      put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      put('utf16-unmarked.txt', Buffer.from(GOOD, 'utf16le')),
      put('page.txt', `<!doctype html><p>${GOOD}</p>`),
      put('french.txt', FRENCH),
      put('large.txt', Buffer.alloc(20_000_001, 'a')),
      put('larger.txt', Buffer.alloc(40_000_001, 'a')),
      ...['loop.txt', 'empty', 'news', 'nowhere.txt'].map((name) => join(folder, name)),
      put('good.txt', utf16(GOOD)),
    ]
    const { code, stdout, stderr } = await runCli(['extract', ...paths])
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 1, ids: ['wire_2025-12-02_good', 'good'] })
    expect(stderr.replaceAll(folder, '').trim().split('\n')).toEqual(
      [
        /^\/blank\.txt: "text" is "\\n \\n"\. /,
        /^\/latin1\.txt: not valid UTF-8: 0xeb at byte 2\. Give text in UTF-8/,
        /^\/picture\.txt: binary: a NUL at byte 4\. Give text in/,
        /^\/utf16-unmarked\.txt: binary: a NUL at byte 1\. Give text in UTF-8, or in UTF-16 with a byte order mark\.$/,
        /^\/page\.txt: "text" is HTML or XML/,
        /^\/french\.txt: "text" is not English but seems to be French\./,
        /^\/large\.txt: "text" has 20\.0 MB\. Give at most 20 MB/,
        /^\/larger\.txt: a file of 40\.0 MB\. Give at most 20 MB/,
        /^\/loop\.txt: a link that leads to itself\. /,
        /^\/empty: a folder without articles\. /,
        /^\/news\/wire_2025-12-02_folder\/article\.txt: a folder where a file should be\. /,
        /^\/nowhere\.txt: no such file or folder\. Check the path\.$/,
      ].map((pattern) => expect.stringMatching(pattern) as unknown),
    )
  }, 30_000)

  test('a file, an article, a folder and the folder of an article that may not be read', async () => {
    const secret = join(folder, 'secret')
    const locked = join(secret, 'wire_undated_a', 'article.txt')
    mkdirSync(join(secret, 'wire_undated_b'), { recursive: true })
    mkdirSync(join(secret, 'wire_undated_a'))
    for (const path of [locked, join(secret, 'wire_undated_b', 'article.txt'), join(folder, 'secret.ndjson')]) writeFileSync(path, GOOD)
    const closed = join(secret, 'wire_undated_c')
    for (const path of [join(folder, 'closed'), closed]) mkdirSync(path)
    const refused = [locked, closed, join(folder, 'secret.ndjson'), join(folder, 'closed')]
    chmodSync(folder, 0o755)
    for (const path of refused) chmodSync(path, 0)
    const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const { code, stdout, stderr } = await ended(startCli(['extract', secret, ...refused.slice(2)], {}, asOther))
    for (const path of refused) chmodSync(path, 0o755)
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 1, ids: ['wire_undated_b'] })
    const told = refused.map((path) => (path === closed ? join(closed, 'article.txt') : path))
    expect(stderr.trim().split('\n')).toEqual(told.map((path) => `${path}: may not be read. Give this user the right to read it.`))
  })

  test('a path with a line end in its name is still told in one line', async () => {
    const { code, stderr } = await runCli(['extract', join(folder, 'a\nb.txt')])
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 })
  })
})

describe('what is odd but read', () => {
  test('all capitals and a headline alone', async () => {
    const stdin = [GOOD.toUpperCase().repeat(6), 'Lind meets Okoro in Lima'].map((text) => JSON.stringify({ text })).join('\n')
    const { code, stdout, stderr } = await runCli(['extract'], { stdin })
    expect({ code, stderr, documents: idsOf(stdout).length }).toEqual({ code: 0, stderr: '', documents: 2 })
  })
})

describe('a reader that goes away', () => {
  test('from standard error ends it quietly, too', async () => {
    const child = startCli(['extract', '-'])
    child.stdin?.on('error', () => undefined)
    child.stderr?.destroy()
    child.stdin?.end('{"text":" "}\n'.repeat(2_000))
    const { code, stdout } = await ended(child)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })
})
