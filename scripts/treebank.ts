import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One document of a treebank: its sentences as blocks of CoNLL-U lines. */
export interface TreebankDocument {
  readonly id: string
  readonly blocks: string[]
}

export function readTreebank(path: string): TreebankDocument[] {
  const documents: TreebankDocument[] = []
  const conllu = gunzipSync(readFileSync(path)).toString('utf8')
  for (const block of conllu.split('\n\n').filter((part) => part.trim())) {
    const id = /^# newdoc id = (\S+)/m.exec(block)?.[1]
    if (id || documents.length === 0) documents.push({ id: id ?? '', blocks: [] })
    documents.at(-1)?.blocks.push(block)
  }
  return documents
}
