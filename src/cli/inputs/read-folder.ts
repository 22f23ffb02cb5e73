import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArticleInput } from '../../model/article-input.ts'
import { DatelineError } from '../../model/errors.ts'
import type { InputItem } from './input-item.ts'
import { readTextFile } from './read-file.ts'

const FOLDER_NAME = /^([a-z0-9-]+)_(\d{4}-\d{2}-\d{2}|undated)_([a-z0-9-]+)$/

/** An article folder, or a folder of them in the order of their names. Only `article.txt` is opened. */
export async function* readFolder(folder: string): AsyncGenerator<InputItem> {
  const folders = existsSync(join(folder, 'article.txt')) ? [folder] : articleFolders(folder)
  if (!folders.length) {
    const error = new DatelineError('BAD_INPUT', 'a folder without articles', {
      hint: 'Give a folder whose subfolders <publisher>_<yyyy-mm-dd|undated>_<slug> hold an article.txt each.',
    })
    yield { type: 'error', place: { file: folder, line: null }, error, id: null, missingPath: false }
  }
  for (const path of folders) yield await readArticleFolder(path)
}

function articleFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries
    .map((entry) => join(folder, entry.name))
    .filter(mayHoldArticle)
    .sort()
}

/** True also where one may not look: reading then fails by name instead of passing the folder over. */
function mayHoldArticle(folder: string): boolean {
  try {
    statSync(join(folder, 'article.txt'))
    return true
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(Object(error).code as string)
  }
}

async function readArticleFolder(path: string): Promise<InputItem> {
  const place = { file: join(path, 'article.txt'), line: null }
  const id = basename(resolve(path))
  try {
    const { article } = parseArticleInput({ ...partsOf(id), id, text: await readTextFile(place.file) })
    return { type: 'article', place, article, warnings: [] }
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    return { type: 'error', place, error, id, missingPath: false }
  }
}

function partsOf(name: string): { publisher: string; publishedAt: string | null } {
  const [, publisher, date] = FOLDER_NAME.exec(name) ?? []
  if (!publisher || !date)
    throw new DatelineError('BAD_INPUT', `the folder's name is ${name}`, {
      hint: 'Name it <publisher>_<yyyy-mm-dd|undated>_<slug>, in lower case.',
    })
  return { publisher, publishedAt: date === 'undated' ? null : date }
}
