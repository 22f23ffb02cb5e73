import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseArticleInput } from '../../model/article-input.ts'
import { DatelineError } from '../../model/errors.ts'
import { inputError, isMissing } from './input-error.ts'
import type { InputItem, Place } from './input-item.ts'
import { readTextFile } from './read-file.ts'
import { readFolder } from './read-folder.ts'
import { readNdjson } from './read-ndjson.ts'

/** All inputs of a command in the given order: NDJSON files, `-`, `.txt` files and folders. What cannot be read becomes an error item. */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<InputItem> {
  for (const path of paths) yield* readPath(path)
}

async function* readPath(path: string): AsyncGenerator<InputItem> {
  const place = { file: path, line: null }
  try {
    if (path === '-') yield* readNdjson('-', process.stdin)
    else yield* readExisting(place, await stat(path))
  } catch (cause) {
    yield systemError(place, cause)
  }
}

async function* readExisting(place: Place, found: Stats): AsyncGenerator<InputItem> {
  const ending = extname(place.file)
  if (found.isDirectory()) yield* readFolder(place.file)
  else if (ending === '.ndjson' || ending === '.jsonl') yield* readNdjson(place.file, createReadStream(place.file))
  else if (ending === '.txt') yield await readText(place)
  else
    yield errorItem(
      place,
      new DatelineError('BAD_INPUT', `a file ending in "${ending}"`, {
        hint: 'Give .ndjson, .jsonl, .txt, a folder of article folders, or - for NDJSON on standard input.',
      }),
    )
}

async function readText(place: Place): Promise<InputItem> {
  const id = basename(place.file, '.txt')
  try {
    const { article } = parseArticleInput({ id, text: await readTextFile(place.file), publishedAt: null })
    return { type: 'article', place, article, warnings: [] }
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    return { ...errorItem(place, error), id }
  }
}

const errorItem = (place: Place, error: DatelineError) => ({ type: 'error', place, error, id: null, missingPath: false }) as const

/** What the file system refused; a defect goes on up. */
function systemError(place: Place, cause: unknown): InputItem {
  const error = inputError(cause)
  if (!(error instanceof DatelineError)) throw error
  return { ...errorItem(place, error), missingPath: isMissing(error) }
}
