import { join } from 'node:path'
import type { Layout } from '../ingest/layers.ts'
import { splitSentences } from '../ingest/nlp/sentences/split-sentences.ts'
import { splitTokens } from '../ingest/nlp/tokens/split-tokens.ts'
import { identify } from '../src/model/article.ts'
import { readTreebank, type TreebankDocument } from './treebank.ts'

/**
 * Token and sentence F1 of the splitters on the raw text of treebanks (exact spans).
 * Usage: npx tsx scripts/measure-splitting.ts FOLDER, which holds en_pud-test.conllu.gz and en_gum-*.conllu.gz.
 */
const SETS = [
  { file: 'en_pud-test.conllu.gz', documents: /^n/, name: 'PUD news' },
  { file: 'en_pud-test.conllu.gz', documents: /^w/, name: 'PUD Wikipedia' },
  { file: 'en_gum-test.conllu.gz', documents: /_news_/, name: 'GUM news test' },
  { file: 'en_gum-dev.conllu.gz', documents: /_news_/, name: 'GUM news dev' },
] as const

async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error('name the folder with the treebanks: npx tsx scripts/measure-splitting.ts FOLDER')
  for (const { file, documents, name } of SETS) {
    const gold = readTreebank(join(folder, file)).filter(({ id }) => documents.test(id))
    const tokens = new Counts()
    const sentences = new Counts()
    for (const document of gold.map(goldOf)) {
      const found = await split(document.text)
      tokens.add(document.tokens, found.tokens)
      sentences.add(document.sentences, found.sentences)
    }
    console.log(`${name}: tokens ${tokens.f1()} (n ${tokens.gold}), sentences ${sentences.f1()} (n ${sentences.gold})`)
  }
}

class Counts {
  gold = 0
  found = 0
  right = 0
  add(gold: readonly string[], found: readonly string[]): void {
    const right = new Set(gold)
    this.gold += gold.length
    this.found += found.length
    this.right += found.filter((span) => right.has(span)).length
  }
  f1(): string {
    return ((200 * this.right) / (this.gold + this.found)).toFixed(2)
  }
}

const show = ({ start, end }: { start: number; end: number }): string => `${start}:${end}`

async function split(text: string): Promise<{ tokens: string[]; sentences: string[] }> {
  const article = identify({ text })
  const layout: Layout = { headline: null, byline: null, dateline: null, body: { start: 0, end: text.length } }
  const tokens = await splitTokens.run({ article, layout })
  const sentences = await splitSentences.run({ article, layout, tokens })
  return { tokens: tokens.map(show), sentences: sentences.map(show) }
}

interface GoldDocument {
  text: string
  readonly tokens: string[]
  readonly sentences: string[]
}

/** A document with its text put together again; paragraphs are divided by an empty line. */
function goldOf({ blocks }: TreebankDocument): GoldDocument {
  const document: GoldDocument = { text: '', tokens: [], sentences: [] }
  for (const block of blocks) addSentence(document, block)
  return document
}

function addSentence(document: GoldDocument, block: string): void {
  if (/^# newpar/m.test(block) && document.text) document.text = `${document.text.trimEnd()}\n\n`
  const start = document.text.length
  // "2-3  don't" gives the blank behind its last word, 3.
  let joined = { until: 0, spaced: true }
  for (const line of block.split('\n')) {
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t')
    const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(id) ?? []
    const spaced = !misc.includes('SpaceAfter=No')
    if (to) joined = { until: Number(to), spaced }
    else if (from) addWord(document, form, Number(from) === joined.until ? joined.spaced : Number(from) > joined.until && spaced)
  }
  document.sentences.push(show({ start, end: document.text.trimEnd().length }))
}

function addWord(document: GoldDocument, form: string, spaced: boolean): void {
  document.tokens.push(show({ start: document.text.length, end: document.text.length + form.length }))
  document.text += spaced ? `${form} ` : form
}

await main(process.argv[2])
