import type { Command } from 'commander'
import { hash } from '../../model/ids.ts'
import { DatelineError } from '../../model/errors.ts'
import type { ArticleInput } from '../../model/article.ts'
import { createFailures, type Failures } from '../failures.ts'
import type { InputItem } from '../inputs/input-item.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { writeResult } from '../output.ts'
import { readArticle } from '../read-article.ts'
import { openExtractor } from '../open-extractor.ts'

const EXAMPLES = `
Inputs: NDJSON (.ndjson, .jsonl, or - for standard input) of {"text", "id"?, "key"?, "publishedAt"?, "updatedAt"?, "publisher"?, "title"?, "url"?},
.txt files, and folders of <publisher>_<yyyy-mm-dd|undated>_<slug>/article.txt.

Example:
  $ echo '{"id":"a","publishedAt":"2025-12-02","text":"Modi met Macron in Paris on Monday."}' | dateline extract -`

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('read articles and write an extraction document for each, one JSON line, in the order given; needs no store')
    .argument('[path...]', 'what to read', ['-'])
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _options: object, command: Command) => {
      const failures = createFailures(command)
      process.exitCode = failures.exitCode(await extractAll(paths, failures))
    })
}

async function extractAll(paths: readonly string[], failures: Failures): Promise<number> {
  const extractor = await openExtractor()
  const seen = new Map<string, string>()
  let read = 0
  for await (const item of readInputs(paths)) {
    const fault = faultOf(item, seen)
    if (fault) failures.add(item.place, fault, idOf(item))
    if (item.type === 'error') failures.addItem(item)
    if (fault || item.type !== 'article') continue
    const document = await readArticle(item, extractor, failures)
    if (!document) continue
    read += 1
    await writeResult(JSON.stringify(document))
  }
  return read
}

/** What is wrong with a readable item in this command alone. */
function faultOf(item: InputItem, seen: Map<string, string>): DatelineError | null {
  if (item.type === 'document')
    return new DatelineError('BAD_INPUT', 'an extraction document, not an article', { hint: 'Give it to `dateline ingest`.' })
  if (item.type !== 'article' || isNew(item.article, seen)) return null
  return new DatelineError('BAD_INPUT', `id "${item.article.id}" was used before for another text`, {
    hint: 'Give each text of one run an id of its own.',
  })
}

const idOf = (item: InputItem): string | null => (item.type === 'article' ? (item.article.id ?? null) : null)

/** An id names one text in a run; the same text again is read again. */
function isNew({ id, text }: ArticleInput, seen: Map<string, string>): boolean {
  if (!id) return true
  const known = seen.get(id) ?? hash([text])
  seen.set(id, known)
  return known === hash([text])
}
