import { InvalidArgumentError, type Command } from 'commander'
import { parseArticleInput } from '../../model/article-input.ts'
import { DatelineError } from '../../model/errors.ts'
import { createExplainer } from '../../service/explain/create-explainer.ts'
import type { Explanation } from '../../service/explain/explanation.ts'
import { linesOf } from '../explanation/lines-of.ts'
import { paintFor } from '../explanation/paint.ts'
import { createFailures, type Failures } from '../failures.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { writeResult } from '../output.ts'
import { asDatelineError } from '../unforeseen.ts'

interface Options {
  readonly sentence?: number
  readonly json?: boolean
  readonly publishedAt?: string
}

const EXAMPLES = `
For each sentence: tokens with tag, lemma, head and relation; names; time expressions; mentions and whom they mean; learned events;
rows that fired (✓) or nearly did and why not (✗); claims with rule, confidence, sources and the row of their status.

Examples:
  $ dateline explain samples --sentence 1
  $ dateline explain note.txt --published-at 2025-12-02 --json`

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('what each layer saw in each sentence of an article, and which row made what')
    .argument('<file>', 'a .txt or NDJSON file, an article folder, or - for NDJSON on standard input')
    .option('--sentence <n>', 'one sentence alone, from 1; a headline counts', asNumber)
    .option('--published-at <day>', 'day of publication of an article that gives none')
    .option('--json', 'one JSON object an article instead of text')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options, command: Command) => {
      const failures = createFailures(command)
      process.exitCode = failures.exitCode(await explainAll(file, options, failures))
    })
}

async function explainAll(file: string, options: Options, failures: Failures): Promise<number> {
  const explainer = await createExplainer()
  let read = 0
  for await (const item of readInputs([file])) {
    if (item.type === 'error') failures.addItem(item)
    if (item.type === 'document') failures.add(item.place, notAnArticle(), null)
    if (item.type !== 'article') continue
    try {
      await print(chosen(await explainer(dated(item.article, options)), options), options)
      read += 1
    } catch (error) {
      failures.add(item.place, asDatelineError(error), item.article.id ?? null)
    }
  }
  return read
}

function asNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give the number of a sentence, from 1.')
  return Number(text)
}

const notAnArticle = () =>
  new DatelineError('BAD_INPUT', 'an extraction document, not an article', { hint: 'Give the article it was extracted from.' })

const dated = <Input extends { readonly publishedAt?: string | null }>(article: Input, { publishedAt }: Options) =>
  publishedAt === undefined || article.publishedAt ? article : parseArticleInput({ ...article, publishedAt }).article

/** @throws DatelineError BAD_INPUT where the article has no such sentence */
function chosen(explanation: Explanation, { sentence }: Options): Explanation {
  if (sentence === undefined) return explanation
  const sentences = explanation.sentences.filter(({ number }) => number === sentence)
  if (sentences.length) return { ...explanation, sentences }
  throw new DatelineError('BAD_INPUT', `--sentence ${sentence} is not there`, {
    hint: `Give one from 1 to ${explanation.sentences.length}.`,
  })
}

async function print(explanation: Explanation, { json }: Options): Promise<void> {
  if (json) return writeResult(JSON.stringify(explanation))
  const paint = paintFor(process.stdout)
  await writeResult(paint('bold', `${explanation.articleId}, published ${explanation.publishedAt ?? 'on no known day'}`))
  for (const sentence of explanation.sentences) await writeResult(`\n${linesOf(sentence, paint).join('\n')}`)
}
