import { Command } from 'commander'
import { settingsTable } from '../config.ts'
import { version } from '../model/version.ts'
import { addChanges } from './commands/changes.ts'
import { addCheck } from './commands/check.ts'
import { addEval } from './commands/eval.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addExtract } from './commands/extract.ts'
import { addImport } from './commands/import.ts'
import { addIngest } from './commands/ingest.ts'
import { addJudge } from './commands/judge.ts'
import { addQuery } from './commands/query.ts'
import { addRebuild } from './commands/rebuild.ts'
import { addPurge, addRetract } from './commands/retract.ts'
import { addServe } from './commands/serve.ts'
import { addStatus } from './commands/status.ts'
import { addTravels } from './commands/travels.ts'

const SETTINGS_HELP = settingsTable.map(({ name, help }) => `  ${name.padEnd(26)}${help}`).join('\n')

/** What changes or tells the history of what articles and people said. */
const HISTORY = [addImport, addJudge, addRetract, addPurge, addChanges, addCheck, addRebuild]

/** The command line: one command a file in `commands/`. */
export function createProgram(): Command {
  const program = new Command('dateline')
    .description('Who met whom, when and where, and who says so: news articles in, a graph of claims out.')
    .version(version)
    .option('--json-errors', 'errors as JSON lines on standard error')
    .option('--debug', 'stack traces with errors')
    .addHelpText('after', `\nSettings, from the environment:\n${SETTINGS_HELP}\n\nExample:\n  $ dateline extract samples | head -1`)
    .showHelpAfterError('(dateline --help tells the commands)')
    .exitOverride()
  for (const add of [addExtract, addIngest, addServe, addQuery, addStatus, addExport, ...HISTORY, addEval, addExplain, addTravels])
    add(program)
  for (const command of program.commands) command.exitOverride().showHelpAfterError(`(dateline ${command.name()} --help tells the options)`)
  return program
}
