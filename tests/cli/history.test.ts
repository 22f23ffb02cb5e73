import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { ingest } from '../../src/service/ingest.ts'
import { put } from '../store/probe.ts'
import { captureClaimed, places, tenures } from '../support/documents.ts'
import { runCli, type Ended } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-history-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const graph = join(folder, 'graph')

const run = (args: readonly string[], store = graph): Promise<Ended> => runCli([...args, '--store', store])

async function inStore(use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<unknown>): Promise<void> {
  const store = await openStore(graph)
  await use(store)
  await store.close()
}

describe('history on the command line', () => {
  test('a verdict is kept, told as a change, and taken back', async () => {
    await inStore((store) => ingest(store, [tenures(), captureClaimed()], { now: () => '2026-01-01T00:00:00Z', places }))
    const judged = await run([
      'judge',
      'entity',
      'person:rassendyll',
      'person:rudolf-rassendyll',
      'same',
      '--by',
      'ana',
      '--reason',
      'one man',
    ])
    expect(judged).toMatchObject({ code: 0, stderr: '' })
    const judgement = JSON.parse(judged.stdout)
    expect(judgement).toMatchObject({ about: 'ENTITY', verdict: 'SAME', by: 'ana', reason: 'one man', state: 'COUNTS' })
    const changes = await run(['changes', '--since', judgement.at, '--about', 'rudolf-rassendyll'])
    const lines = changes.stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'ENTITY_CHANGED', before: { aliases: [] }, after: { aliases: ['Rassendyll'] } },
    ])
    expect(JSON.parse((await run(['judge', '--undo', judgement.id])).stdout)).toMatchObject({ id: judgement.id, state: 'RETRACTED' })
  }, 60_000)

  test('an export is a backup: imported it is the same, and check finds it sound', async () => {
    const exported = await run(['export'])
    const file = join(folder, 'backup.ndjson')
    writeFileSync(file, exported.stdout)
    const copy = join(folder, 'copy')
    expect(JSON.parse((await run(['import', file], copy)).stdout)).toMatchObject({ version: 2, stale: false })
    expect((await run(['export'], copy)).stdout).toBe(exported.stdout)
    expect(await run(['check'], copy)).toEqual({ code: 0, stdout: 'all invariants hold\n', stderr: '' })
    writeFileSync(file, exported.stdout.replace('Strelsau', 'Zenda'))
    const { code, stderr } = await run(['import', file], join(folder, 'spoiled'))
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/backup\.ndjson:\d+: the line tells another SHA-256/) as unknown,
    })
  }, 60_000)

  test('check names what is broken with exit code 1; rebuild mends what is derived', async () => {
    await inStore((store) => store.write([put("MATCH (c:Capture) SET c.status = 'DENIED'")]))
    const { code, stdout } = await run(['check'])
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^derived: captures .*status "DENIED" instead of "CLAIMED"\n$/) as unknown,
    })
    expect(await run(['rebuild'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await run(['check'])).code).toBe(0)
  }, 60_000)

  test('an article is taken back, another purged', async () => {
    expect(JSON.parse((await run(['retract', 'claimed'])).stdout)).toMatchObject({ key: 'claimed', revisions: 1 })
    expect(JSON.parse((await run(['purge', 'tenures'])).stdout)).toMatchObject({ key: 'tenures', revisions: 1 })
    expect((await run(['check'])).stdout).toBe('all invariants hold\n')
    expect(await run(['purge', 'tenures'])).toMatchObject({ code: 2, stderr: expect.stringContaining('was purged') as unknown })
  }, 60_000)

  test.each([
    [['judge', 'ENTITY', 'a', 'b', 'SAME'], /takes ABOUT LEFT RIGHT VERDICT and --by/],
    [['judge', 'ENTITY', 'a', 'b', 'PERHAPS', '--by', 'ana'], /"PERHAPS" is none of SAME, DIFFERENT, UNSURE/],
    [['judge', 'THING', 'a', 'b', 'SAME', '--by', 'ana'], /"THING" is none of ENTITY, MEETING, CAPTURE/],
    [['changes', '--since', 'yesterday'], /give a number, a day or a moment/],
    [['import', '-'], /cannot be imported/],
    [['import', 'nowhere.ndjson'], /nowhere\.ndjson/],
    [['retract', 'nothing'], /there is no article "nothing"/],
  ])('%s is refused with 2', async (args, message) => {
    const { code, stderr } = await run(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) as unknown })
  })
})
