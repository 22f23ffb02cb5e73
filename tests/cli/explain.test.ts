import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/cli/explanation/lines-of.ts'
import { paintFor } from '../../src/cli/explanation/paint.ts'
import { runCli } from './run-cli.ts'

const ARTICLE = {
  id: 'a',
  publishedAt: '2025-12-02',
  text: 'Anna Lind will meet Chilean President Marta Okoro in Lima on Friday, an aide said. The cabinet met.',
}
const stdin = JSON.stringify(ARTICLE)

describe('explain', () => {
  test('tells in text what each layer saw, which row fired, and which did not and why', async () => {
    const { code, stdout, stderr } = await runCli(['explain', '-'], { stdin })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const told = [
      'a, published 2025-12-02',
      '1  Anna Lind will meet Chilean President Marta Okoro',
      'Friday  2025-12-05  DATE',
      '✓ MEET',
      '✓ meet/subject-object at "meet"',
      'MEET PLANNED',
      'status by tense/future',
      'OF Chile  "Chilean"',
      '2  The cabinet met.',
      '✗ meet/subject-object at "met": no PARTY by patients',
    ]
    for (const line of told) expect(stdout).toContain(line)
    expect(stdout).not.toContain('\u001b[')
  })

  test('tells the same as JSON, of one sentence where asked', async () => {
    const { code, stdout } = await runCli(['explain', '-', '--json', '--sentence', '1'], { stdin })
    const explanation = JSON.parse(stdout)
    expect({ code, sentences: explanation.sentences.length }).toEqual({ code: 0, sentences: 1 })
    const [sentence] = explanation.sentences
    expect(ARTICLE.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    expect(sentence.tokens.slice(0, 2)).toMatchObject([
      { number: 1, text: 'Anna', upos: 'PROPN', head: 4, relation: 'nsubj' },
      { number: 2, text: 'Lind' },
    ])
    expect(sentence.rows).toContainEqual({ ruleId: 'meet/subject-object', trigger: { start: 15, end: 19, text: 'meet' }, reason: null })
    const meet = sentence.claims.find((claim: { predicate: string }) => claim.predicate === 'MEET')
    expect(meet).toMatchObject({ status: 'PLANNED', statusRule: 'tense/future', time: { edtf: '2025-12-05' } })
    expect(sentence.events[0]).toMatchObject({ kind: 'MEET', claimIds: [meet.id], reason: null })
  })

  test('dates an article that gives no day by --published-at', async () => {
    const undated = JSON.stringify({ id: 'b', text: 'Anna Lind met Marta Okoro on Monday.' })
    const { stdout } = await runCli(['explain', '-', '--published-at', '2025-12-02'], { stdin: undated })
    expect(stdout).toContain('Monday  2025-12-01')
  })

  test('a sentence that is not there and a text too long are told, with exit code 1', async () => {
    const far = await runCli(['explain', '-', '--sentence', '9'], { stdin })
    expect(far).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--sentence 9 is not there. Give one from 1 to 2.') })
    const long = await runCli(['explain', '-'], { stdin: JSON.stringify({ id: 'l', text: 'It rained. '.repeat(4000) }) })
    expect(long).toMatchObject({ code: 1, stderr: expect.stringContaining('a text of 44000 characters') })
  })

  test('a wrong number is a usage error', async () => {
    expect(await runCli(['explain', '-', '--sentence', 'x'], { stdin })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('from 1'),
    })
  })
})

describe('colours', () => {
  // A terminal's own interface, as far as it is read here.
  const terminal = (isTTY: boolean, colours: boolean) => ({ isTTY, hasColors: () => colours }) as unknown as NodeJS.WriteStream
  test('stand only on a terminal that shows them', () => {
    expect(paintFor(terminal(true, true))('bold', 'x')).toBe('\u001b[1mx\u001b[22m')
    expect(paintFor(terminal(true, false))('bold', 'x')).toBe('x')
    expect(paintFor(terminal(false, true))('bold', 'x')).toBe('x')
  })

  test('layers that saw nothing are left out', () => {
    const silent = { number: 3, start: 0, end: 3, text: 'Oh\n!', headline: false }
    const empty = { tokens: [], names: [], timexes: [], mentions: [], events: [], rows: [], claims: [] }
    expect(linesOf({ ...silent, ...empty }, (_, text) => text)).toEqual(['3  Oh !'])
  })
})
