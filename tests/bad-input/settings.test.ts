import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PREFIX, readConfig, settingNames } from '../../src/config.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import { runCli } from '../cli/run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  [{ DATELINE_STROE: 'x' }, 'DATELINE_STROE is no setting'],
  [{ DATELINE_PORT: '40O0' }, 'DATELINE_PORT=40O0: '],
  [{ DATELINE_PORT: '70000' }, 'DATELINE_PORT=70000: '],
  [{ DATELINE_SAMPLES: 'yes' }, 'DATELINE_SAMPLES=yes: '],
  [{ DATELINE_QUERY_TIMEOUT_MS: '5s' }, 'DATELINE_QUERY_TIMEOUT_MS=5s: '],
  [{ DATELINE_LOG_LEVEL: 'verbose' }, 'DATELINE_LOG_LEVEL=verbose: '],
  [{ DATELINE_THREADS: '0' }, 'DATELINE_THREADS=0: '],
  [{ DATELINE_THREADS: '1.5' }, 'DATELINE_THREADS=1.5: '],
  [{ DATELINE_THREADS: '100000' }, 'DATELINE_THREADS=100000: '],
])('%o is refused by name, with what is allowed', (variables, message) => {
  expect(() => readConfig(variables)).toThrow(
    expect.objectContaining({ code: 'BAD_SETTING', message: expect.stringContaining(message) as unknown }),
  )
})

test('one thread reads unless more are asked for', () => {
  expect(readConfig({}).threads).toBe(1)
  expect(readConfig({ DATELINE_THREADS: String(availableParallelism()) }).threads).toBe(availableParallelism())
})

test('commands that need no store refuse a bad setting, too', async () => {
  const { code, stdout, stderr } = await runCli(['extract', '-'], { env: { DATELINE_THREADS: '0' } })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^dateline: DATELINE_THREADS=0: .*threads that read articles, 1 to \d+ here\. Mend or unset it\.\n$/)
})

test('the README lists every setting', () => {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8')
  expect(settingNames.filter((name) => !readme.includes(`\`${PREFIX}${name}\``))).toEqual([])
})

test('on the command line it is one line and code 2', async () => {
  const { code, stdout, stderr } = await runCli(['serve', '--store', folder], { env: { DATELINE_LOG_LEVEL: 'verbose' } })
  expect({ code, stdout, stderr }).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: expect.stringMatching(/^dateline: DATELINE_LOG_LEVEL=verbose: .*"info".*\. Mend or unset it\.\n$/) as unknown,
  })
})

test('a port in use is named, and the store is let go', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }),
  )
  const store = join(folder, 'graph')
  const { code, stderr } = await runCli(['serve', '--port', String(port), '--store', store], { env: { DATELINE_SAMPLES: 'false' } })
  other.close()
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `dateline: port ${port} is in use. Give another with --port or DATELINE_PORT; 0 takes any free one.\n`,
  })
  expect((await runCli(['status', '--store', store])).code).toBe(0)
}, 30_000)

test('Neo4j that is not there is told by its address, in one line', async () => {
  const { code, stdout, stderr } = await runCli(['status', '--store', 'bolt://127.0.0.1:1'])
  expect({ code, stdout, stderr }).toEqual({
    ...{ code: 2, stdout: '' },
    stderr: expect.stringMatching(/^dateline: .*bolt:\/\/127\.0\.0\.1:1.*Check that Neo4j is up.*\n$/) as unknown,
  })
}, 30_000)

test('a missing folder of gold is named', async () => {
  const { code, stderr } = await runCli(['eval', join(folder, 'nowhere')])
  expect({ code, stderr }).toEqual({ code: 2, stderr: `dateline: ${join(folder, 'nowhere')}: no such file or folder. Check the path.\n` })
})

test('--debug adds where an error comes from, and nothing else does', async () => {
  const { stderr } = await runCli(['status', '--store', 'ftp://x', '--debug'])
  expect(stderr).toContain('    at ')
  expect((await runCli(['status', '--store', 'ftp://x'])).stderr.split('\n')).toHaveLength(2)
})
