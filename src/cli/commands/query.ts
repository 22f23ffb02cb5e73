import type { Command } from 'commander'
import { DatelineError } from '../../model/errors.ts'
import { runQuery } from '../../graphql/run-query.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

interface Options extends StoreOption {
  readonly variables?: string
}

const EXAMPLES = `
Writes the GraphQL response as one JSON object; exit code 1 where it holds errors.

Example:
  $ dateline query '{ meetings(first: 3) { nodes { status dateFrom participants { entity { name } } } } }'`

export function addQuery(program: Command): void {
  withStore(program.command('query').description('answer one GraphQL query from the store').argument('<graphql>', 'the query'))
    .option('--variables <json>', 'its variables, a JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (query: string, options: Options) => {
      const variables = parseVariables(options.variables)
      const response = await usingStore(options, (store) => runQuery(store, { query, variables }))
      await writeResult(JSON.stringify(response))
      if (response.errors?.length) process.exitCode = 1
    })
}

function parseVariables(text = '{}'): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (cause) {
    throw new DatelineError('BAD_USAGE', `--variables ${text} is broken JSON`, {
      hint: `Give a JSON object, as '{"id":"country:UA"}'.`,
      cause,
    })
  }
  throw new DatelineError('BAD_USAGE', `--variables ${text} is no JSON object`, { hint: `Give a JSON object, as '{"id":"country:UA"}'.` })
}
