import type { Command } from 'commander'
import { DatelineError } from '../../model/errors.ts'
import { JUDGED, VERDICTS } from '../../model/vocabulary.ts'
import { judge, retractJudgement } from '../../service/judge/judge.ts'
import type { JudgementRecord } from '../../service/judge/judgement-states.ts'
import { loadPlaces } from '../../service/places.ts'
import type { RebuildOptions } from '../../service/rebuild.ts'
import type { Store } from '../../store/port.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

interface Options extends StoreOption {
  readonly by?: string
  readonly reason?: string
  readonly undo?: string
}

const EXAMPLES = `
Persons, organizations and facilities (ENTITY), meetings and captures are judged; places are not. The latest verdict on a pair
counts, UNSURE takes it off the list of doubts, and claims never change. LEFT and RIGHT are ids, or those of single chains or
claims, as to part what was put together. Answers with the judgement as one JSON object.

Example:
  $ dateline judge ENTITY person:rutte person:mark-rutte SAME --by ana --reason 'one prime minister'
  $ dateline judge --undo 4f0c2a9be1d07c35`

export function addJudge(program: Command): void {
  withStore(
    program
      .command('judge')
      .description('keep a verdict on whether two are one, or take it back')
      .argument('[about]', JUDGED.join(', '))
      .argument('[left]', 'one of the two')
      .argument('[right]', 'the other')
      .argument('[verdict]', VERDICTS.join(', '))
      .option('--by <name>', 'who says so')
      .option('--reason <text>', 'why')
      .option('--undo <id>', 'take this judgement back'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (...[about, left, right, verdict, options]: [...Words, Options]) => {
      const given = options.undo === undefined ? verdictOf([about, left, right, verdict], options) : null
      const rebuilding = { places: loadPlaces(), now: () => new Date().toISOString() }
      await writeResult(JSON.stringify(await usingStore(options, (store) => run(store, { given, options, rebuilding }))))
    })
}

type Words = [string | undefined, string | undefined, string | undefined, string | undefined]
type Given = Parameters<typeof judge>[1]

function run(
  store: Store,
  { given, options, rebuilding }: { readonly given: Given | null; readonly options: Options; readonly rebuilding: RebuildOptions },
): Promise<JudgementRecord> {
  return given ? judge(store, given, rebuilding) : retractJudgement(store, options.undo ?? '', rebuilding)
}

function verdictOf([about, left, right, verdict]: Words, { by, reason }: Options): Given {
  if (!left || !right || !by)
    throw new DatelineError('BAD_USAGE', 'a verdict takes ABOUT LEFT RIGHT VERDICT and --by NAME', {
      hint: 'See `dateline judge --help`; --undo ID takes one back.',
    })
  return { about: oneOf(JUDGED, about), left, right, verdict: oneOf(VERDICTS, verdict), by, reason }
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined): Word {
  const found = words.find((word) => word === given?.toUpperCase())
  if (found) return found
  throw new DatelineError('BAD_USAGE', `"${given ?? ''}" is none of ${words.join(', ')}`, { hint: 'See `dateline judge --help`.' })
}
