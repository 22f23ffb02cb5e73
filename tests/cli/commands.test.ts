import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { documentSchema } from '../../src/model/document.ts'
import { ended, runCli, startCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
const store = join(folder, 'graph')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LINES = [
  { id: 'b', text: 'Anna Lind met Chile President Marta Okoro in Lima on Monday.', publishedAt: '2025-12-02' },
  { id: 'a', text: 'Rebels said on Sunday they had captured the city of Goma.', publishedAt: '2025-01-27' },
]
const NDJSON = LINES.map((line) => JSON.stringify(line)).join('\n')
const parse = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('extract', () => {
  test('writes a valid document for each line in the order given', async () => {
    const { code, stdout, stderr } = await runCli(['extract', '-'], { stdin: NDJSON })
    const documents = parse(stdout).map((value) => documentSchema.parse(value))
    expect({ code, stderr, ids: documents.map(({ article }) => article.id) }).toEqual({ code: 0, stderr: '', ids: ['b', 'a'] })
    expect(documents[0]?.meetings).toHaveLength(1)
  })

  test('a bad line costs itself and exit code 1; stdout carries results alone', async () => {
    const { code, stdout, stderr } = await runCli(['--json-errors', 'extract', '-'], { stdin: `{"id":"x","text":" "}\n${NDJSON}` })
    expect({ code, documents: parse(stdout).length }).toEqual({ code: 1, documents: 2 })
    expect(JSON.parse(stderr)).toMatchObject({
      code: 'BAD_INPUT',
      id: 'x',
      line: 1,
      message: '"text" is " "',
      hint: expect.stringContaining('not blank'),
    })
  })

  test('one id for two texts is refused, the same text again is read', async () => {
    const [one] = LINES
    const { code, stderr, stdout } = await runCli(['extract'], {
      stdin: [one, one, { ...one, text: 'Another text.' }].map((line) => JSON.stringify(line)).join('\n'),
    })
    expect({ code, documents: parse(stdout).length }).toEqual({ code: 1, documents: 2 })
    expect(stderr).toContain('-:3: id "b" was used before for another text')
  })

  test('only missing paths end with 2, a missing one beside others with 1', async () => {
    expect((await runCli(['extract', join(folder, 'nowhere.ndjson')])).code).toBe(2)
    const file = join(folder, 'some.ndjson')
    writeFileSync(file, NDJSON)
    expect((await runCli(['extract', join(folder, 'nowhere.ndjson'), file])).code).toBe(1)
  })

  test('a reader that goes away ends it quietly', async () => {
    const child = startCli(['extract', '-'])
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(Array.from({ length: 200 }, (_, index) => JSON.stringify({ ...LINES[0], id: `n${index}` })).join('\n'))
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, stderr } = await ended(child)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('a store', () => {
  test('ingest is safe to repeat; status, query and export answer from it', async () => {
    const first = await runCli(['ingest', '-', '--store', store], { stdin: NDJSON })
    const again = await runCli(['ingest', '-', '--store', store], { stdin: NDJSON })
    expect([first, again].map(({ stdout }) => stdout)).toEqual([
      'new 2  updated 0  unchanged 0  failed 0\n',
      'new 0  updated 0  unchanged 2  failed 0\n',
    ])
    const status = await runCli(['status', '--store', store])
    expect(JSON.parse(status.stdout)).toMatchObject({ engine: 'grafeo', articles: 2, meetings: 1 })
    const query = await runCli([
      'query',
      'query($id: ID!) { article(id: $id) { claims { nodes { quote } } } }',
      '--variables',
      '{"id":"b"}',
      '--store',
      store,
    ])
    expect(JSON.parse(query.stdout).data.article.claims.nodes[0].quote).toBe(LINES[0]?.text)
    const exported = await Promise.all([runCli(['export', '--canonical', '--store', store])])
    expect(exported[0]?.stdout.split('\n').length).toBeGreaterThan(10)
  }, 60_000)

  test('a ready document is taken; one whose quote is not in the text is refused', async () => {
    const [document] = parse((await runCli(['extract', '-'], { stdin: JSON.stringify({ ...LINES[0], id: 'ready' }) })).stdout)
    const spoiled = {
      ...document,
      claims: document.claims.map((claim: object) => ({ ...claim, evidence: { start: 0, end: 4, text: 'Nope' } })),
    }
    const { code, stdout } = await runCli(['ingest', '-', '--store', join(folder, 'ready')], {
      stdin: [document, spoiled].map((each) => JSON.stringify(each)).join('\n'),
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'new 1  updated 0  unchanged 0  failed 1\n' })
  }, 60_000)

  test('a wrong query answers with errors and exit code 1', async () => {
    const { code, stdout } = await runCli(['query', '{ nothing }', '--store', store])
    expect({ code, errors: JSON.parse(stdout).errors.length }).toEqual({ code: 1, errors: 1 })
  })
})

const COMMANDS = ['extract', 'ingest', 'serve', 'query', 'status', 'export', 'eval', 'explain']

describe('usage', () => {
  test.each([...COMMANDS, 'import', 'judge', 'retract', 'purge', 'changes', 'check', 'rebuild'])(
    '%s --help shows an example',
    async (command) => {
      const { code, stdout } = await runCli([command, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(`$ ${command === 'extract' ? 'echo' : 'dateline'}`)
    },
  )

  test('an unknown command, option or setting ends with 2 and says what is known', async () => {
    expect((await runCli(['fly'])).code).toBe(2)
    expect((await runCli(['extract', '--fast'])).code).toBe(2)
    const { code, stderr } = await runCli(['status'], { env: { DATELINE_STROE: 'x' } })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('DATELINE_STROE is no setting. Known are DATELINE_STORE') })
    expect((await runCli(['serve', '--port', 'x'], { env: { DATELINE_STORE: store } })).stderr).toContain('--port x is no port')
  })
})

describe('serve', () => {
  test('answers when it is ready, and SIGTERM ends it with 0', async () => {
    const child = startCli(['serve', '--port', '0', '--store', store], { DATELINE_SAMPLES: 'false' })
    const end = ended(child)
    const url = await new Promise<string>((resolve) =>
      child.stderr?.on(
        'data',
        (chunk) => /at (http:\S+)\/graphql/.exec(String(chunk))?.[1] && resolve(/at (http:\S+)\/graphql/.exec(String(chunk))?.[1] ?? ''),
      ),
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ status { articles } }' }),
    })
    expect(await answer.json()).toEqual({ data: { status: { articles: 2 } } })
    child.kill('SIGTERM')
    expect((await end).code).toBe(0)
  }, 30_000)
})
