import type { Command } from 'commander'
import type { ExtractionDocument } from '../../model/document.ts'
import { holdsChains, readChains } from '../../service/evaluate/chains/read-chains.ts'
import { scoreChains, type ChainScores } from '../../service/evaluate/chains/score-chains.ts'
import { evaluate, type Evaluation, type LayerScore } from '../../service/evaluate/evaluate.ts'
import { readGold } from '../../service/evaluate/gold.ts'
import { chainTable } from '../chain-table.ts'
import { columns, percent } from '../columns.ts'
import { createFailures } from '../failures.ts'
import { readFolder } from '../inputs/read-folder.ts'
import { writeResult } from '../output.ts'
import { openExtractor } from '../open-extractor.ts'

interface Options {
  readonly json?: boolean
  readonly errors?: boolean
}

const EXAMPLES = `
For each layer: how many gold has, how many were found, precision, recall, F1; for meetings and captures the share of the right
ones whose slots agree, and of all gold ones that are right in every slot.
A folder of .chains files (docs/identity.md) is scored for identity across articles instead: B³ and the last status.

Example:
  $ dateline eval samples --errors`

export function addEval(program: Command): void {
  program
    .command('eval')
    .description('read a folder of annotated articles and score what is extracted against gold.json')
    .argument('<gold-folder>', 'subfolders with article.txt and gold.json, or .chains files')
    .option('--json', 'one JSON object instead of a table')
    .option('--errors', 'also list what is missed and what is wrong, tab-separated')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: Options, command: Command) => {
      if (holdsChains(folder)) return printChains(scoreChains(readChains(folder)), options)
      const failures = createFailures(command)
      const golds = readGold(folder)
      const documents = new Map<string, ExtractionDocument>()
      const extractor = await openExtractor()
      for await (const item of readFolder(folder)) {
        if (item.type === 'error') failures.addItem(item)
        else if (item.type === 'article') documents.set(String(item.article.id), await extractor.extract(item.article))
      }
      await print(evaluate(golds, documents), options)
      process.exitCode = failures.exitCode(documents.size)
    })
}

async function printChains(scores: ChainScores, { json, errors = false }: Options): Promise<void> {
  const { misses, ...figures } = scores
  if (json) await writeResult(JSON.stringify(errors ? { ...figures, misses } : figures))
  else for (const line of chainTable(scores, errors)) await writeResult(line)
}

async function print(evaluation: Evaluation, options: Options): Promise<void> {
  const { misses, ...scores } = evaluation
  if (options.json) await writeResult(JSON.stringify(options.errors ? evaluation : scores))
  else for (const line of tableOf(evaluation)) await writeResult(line)
  if (options.errors && !options.json)
    for (const { article, kind, subject, detail } of misses) await writeResult([article, kind, subject, detail].join('\t'))
}

function tableOf({ layers, articles, missing }: Evaluation): string[] {
  const rows = Object.entries(layers).map(([layer, score]) => layer.padEnd(22) + columnsOf(score) + slotsOf(score))
  return [
    `${articles} articles${missing ? `, ${missing} without a document` : ''}`,
    `${'layer'.padEnd(22)}${['gold', 'found', 'P', 'R', 'F1'].map((name) => name.padStart(7)).join('')}`,
    ...rows,
  ]
}

const columnsOf = ({ gold, found, precision, recall, f1 }: LayerScore): string => columns([gold, found], [precision, recall, f1])
const slotsOf = ({ slots }: LayerScore): string =>
  Object.entries(slots)
    .map(([slot, share]) => `  ${slot} ${percent(share)}`)
    .join('')
