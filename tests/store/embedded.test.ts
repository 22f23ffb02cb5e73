import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import { ask, put } from './probe.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'dateline-embedded-')), 'graph')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const entity = (id: string) => put('MERGE (n:Entity {id: $id})', { id })
const log = () => join(folder, 'graph.wal')
const logFile = () => join(log(), readdirSync(log())[0] ?? '')
const count = async () => {
  const store = await openStore(folder)
  const [row] = await ask(store, 'MATCH (n:Entity) RETURN count(n) AS count')
  await store.close()
  return row?.count
}

/** Another process that writes entity after entity and prints each that was acknowledged, until it is killed. */
async function killedWriter(acknowledged: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(packageRoot, 'tests/store/writer.ts'), folder], { cwd: packageRoot })
  let out = ''
  child.stderr.on('data', (part) => (out += String(part)))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      out += String(part)
      if (out.split('\n').length > acknowledged) resolve()
    })
    child.once('exit', () => reject(new Error(out)))
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
  await ended
  return out.trim().split('\n').length
}

test('what was written is there after closing and opening, by path and by file URL', async () => {
  const store = await openStore(`file://${folder}`)
  await store.write([entity('a')])
  await store.flush()
  await store.write([entity('b')])
  await store.close()
  expect(readdirSync(folder).sort()).toEqual(['commits', 'graph'])
  expect(await count()).toBe(2)
})

test('a second opening says that the store is in use', async () => {
  const store = await openStore(folder)
  await expect(openStore(folder)).rejects.toMatchObject({
    code: 'STORE_LOCKED',
    hint: expect.stringContaining('Stop that process') as unknown,
  })
  await store.close()
  expect(await count()).toBe(0)
})

test('after a kill everything acknowledged is there, once', async () => {
  const acknowledged = await killedWriter(200)
  const there = Number(await count())
  expect(there).toBeGreaterThanOrEqual(acknowledged)
  expect(there).toBeLessThanOrEqual(acknowledged + 1)
  expect(await count()).toBe(there)
})

test.each<[what: string, damage: () => void, message: RegExp]>([
  ['its log is gone', () => rmSync(log(), { recursive: true }), /holds \d+ committed transactions of \d+/],
  ['its file is gone', () => rmSync(join(folder, 'graph')), /its log is there but its file "graph" is not/],
  ['its log is cut', () => writeFileSync(logFile(), readFileSync(logFile()).subarray(0, 2_000)), /holds \d+ committed transactions of \d+/],
  ['its log has a flipped bit', () => flip(logFile()), /damaged/],
  ['its file is something else', () => writeFileSync(join(folder, 'graph'), 'x'.repeat(5_000)), /not a Grafeo database/],
])('a killed store is refused where %s, and another folder still opens', async (_what, damage, message) => {
  await killedWriter(50)
  damage()
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED', message: expect.stringMatching(message) as unknown })
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
})

function flip(path: string): void {
  const bytes = readFileSync(path)
  bytes[300] = (bytes[300] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

test('a loss is accepted by removing the count of commits, as the hint says', async () => {
  await killedWriter(50)
  rmSync(log(), { recursive: true })
  await expect(openStore(folder)).rejects.toMatchObject({ hint: expect.stringContaining(join(folder, 'commits')) as unknown })
  rmSync(join(folder, 'commits'))
  expect(await count()).toBe(0)
})

test('a graph of another version is refused and left alone', async () => {
  const store = await openStore(folder)
  await store.write([put("MERGE (s:Store {id: 'store'}) SET s.version = 99")])
  await store.close()
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'STORE_VERSION', message: expect.stringContaining('99') as unknown })
})

test('a file, and a scheme that is no store, are refused with what is allowed', async () => {
  mkdirSync(join(folder, '..'), { recursive: true })
  writeFileSync(folder, '')
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'BAD_SETTING' })
  await expect(openStore('https://example.org')).rejects.toMatchObject({
    code: 'BAD_SETTING',
    message: expect.stringContaining('"https"') as unknown,
  })
  expect(existsSync('https:')).toBe(false)
})
