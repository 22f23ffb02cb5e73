import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { ended, runCli, startCli } from '../cli/run-cli.ts'
import { put } from '../store/probe.ts'

const root = mkdtempSync(join(tmpdir(), 'dateline-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const inRoot = (name: string) => join(root, name)
/** Root may do all; as nobody it is like anybody else. */
const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

async function make(name: string): Promise<string> {
  const store = await openStore(inRoot(name))
  await store.write([put('MERGE (n:Entity {id: $id})', { id: 'a' })])
  await store.close()
  return inRoot(name)
}

describe('what the command line says of a folder it cannot use', () => {
  test('open in another living process: its name and the way out, code 2', async () => {
    const store = await openStore(await make('locked'))
    const { code, stdout, stderr } = await runCli(['status', '--store', inRoot('locked')])
    await store.close()
    expect({ code, stdout, stderr }).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: expect.stringMatching(/^dateline: the store in \S+locked is open in another process\. Stop that process .*\n$/) as unknown,
    })
    expect((await runCli(['status', '--store', inRoot('locked')])).code).toBe(0)
  }, 30_000)

  test('of another version', async () => {
    const store = await openStore(await make('version'))
    await store.write([put("MERGE (s:Store {id: 'store'}) SET s.version = 99")])
    await store.close()
    const { code, stderr } = await runCli(['status', '--store', inRoot('version')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^dateline: the graph has version 99, .*\n$/) as unknown })
  }, 30_000)

  test('damaged', async () => {
    writeFileSync(join(await make('damaged'), 'graph'), 'x'.repeat(5_000))
    const { code, stderr } = await runCli(['status', '--store', inRoot('damaged'), '--json-errors'])
    expect({ code, told: JSON.parse(stderr) }).toMatchObject({
      code: 2,
      told: { code: 'STORE_DAMAGED', hint: expect.stringMatching(/copy.*export/) as unknown },
    })
  }, 30_000)

  test.each([
    ['not writable', 0o555],
    ['not readable', 0],
  ])(
    '%s',
    async (name, mode) => {
      const folder = await make(name)
      chmodSync(root, 0o755)
      chmodSync(folder, mode)
      const { code, stderr } = await ended(startCli(['status', '--store', folder], {}, asOther))
      chmodSync(folder, 0o755)
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/^dateline: store "\S.*" is no folder that can be made, opened and written\. .*\n$/) as unknown,
      })
    },
    30_000,
  )
})

describe('what a killed process leaves is mended', () => {
  test.each<[what: string, leave: (folder: string) => void]>([
    ['an empty folder', () => undefined],
    ['an empty file', (folder) => writeFileSync(join(folder, 'graph'), '')],
    ['an empty file and an empty count', (folder) => ['graph', 'commits'].forEach((name) => writeFileSync(join(folder, name), ''))],
    ['an empty log', (folder) => mkdirSync(join(folder, 'graph.wal'))],
    ["the engine's lock", (folder) => writeFileSync(join(folder, 'graph.migrate.lock'), '')],
    ["the engine's unfinished file", (folder) => writeFileSync(join(folder, 'graph.creating'), 'GRAF')],
  ])('%s', async (what, leave) => {
    const folder = inRoot(what)
    mkdirSync(folder)
    leave(folder)
    await make(what)
    const store = await openStore(folder)
    await store.ping()
    await store.close()
  })

  test('the lock of a process that is gone', async () => {
    const store = await openStore(inRoot('living'))
    await store.write([put('MERGE (n:Entity {id: $id})', { id: 'a' })])
    cpSync(inRoot('living'), inRoot('left'), { recursive: true })
    await store.close()
    await (await openStore(inRoot('left'))).close()
  })

  test('killed at any moment of its first opening', async () => {
    const folder = inRoot('opened')
    for (const milliseconds of [300, 600, 800, 1_000, 1_200]) {
      const child = startCli(['status', '--store', folder])
      const end = ended(child)
      await sleep(milliseconds)
      child.kill('SIGKILL')
      await end
      const store = await openStore(folder)
      await store.ping()
      await store.close()
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})
