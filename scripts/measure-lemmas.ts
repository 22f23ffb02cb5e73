import { join } from 'node:path'
import type { Sentence, Token } from '../ingest/layers.ts'
import { createAnnotator } from '../ingest/nlp/annotator/annotate.ts'
import { readTreebank } from './treebank.ts'

/**
 * Lemma accuracy of the annotator on the words of treebanks, as the trainer counts it.
 * Usage: npx tsx scripts/measure-lemmas.ts FOLDER [--errors], which holds en_gum-*.conllu.gz and en_ewt-*.conllu.gz.
 */
const SETS = [
  { file: 'en_gum-dev.conllu.gz', documents: /./, name: 'GUM dev' },
  { file: 'en_ewt-dev.conllu.gz', documents: /./, name: 'EWT dev' },
  { file: 'en_gum-test.conllu.gz', documents: /_news_/, name: 'GUM news test' },
  { file: 'en_gum-test.conllu.gz', documents: /./, name: 'GUM test' },
  { file: 'en_ewt-test.conllu.gz', documents: /./, name: 'EWT test' },
] as const

interface GoldWord {
  readonly form: string
  readonly lemma: string
}
type GoldDocument = GoldWord[][]

async function main(folder: string | undefined, showErrors: boolean): Promise<void> {
  if (!folder) throw new Error('name the folder with the treebanks: npx tsx scripts/measure-lemmas.ts FOLDER')
  const { annotate } = await createAnnotator()
  for (const { file, documents, name } of SETS) {
    let [right, all] = [0, 0]
    for (const { blocks } of readTreebank(join(folder, file)).filter(({ id }) => documents.test(id))) {
      const sentences = blocks.map(wordsOf)
      const { words } = await annotate(...layOut(sentences))
      for (const [index, gold] of sentences.flat().entries()) {
        const { lemma, upos } = words[index] ?? { lemma: '', upos: '' }
        all += 1
        if (lemma === gold.lemma) right += 1
        else if (showErrors) console.log([name, gold.form, upos, gold.lemma, lemma].join('\t'))
      }
    }
    console.log(`${name}: lemmas ${((100 * right) / all).toFixed(2)} (${right} of ${all})`)
  }
}

function wordsOf(block: string): GoldWord[] {
  const rows = block.split('\n').filter((line) => /^\d+\t/.test(line))
  return rows.map((row) => ({ form: row.split('\t')[1] ?? '', lemma: row.split('\t')[2] ?? '' }))
}

/** Words with one blank between them. */
function layOut(documents: GoldDocument): [Token[], Sentence[]] {
  const tokens: Token[] = []
  const sentences = documents.map((words): Sentence => {
    const first = tokens.length
    for (const { form } of words) {
      const start = (tokens.at(-1)?.end ?? -1) + 1
      tokens.push({ start, end: start + form.length, text: form })
    }
    return { first, last: tokens.length, start: tokens[first]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, headline: false }
  })
  return [tokens, sentences]
}

await main(
  process.argv.slice(2).find((argument) => !argument.startsWith('--')),
  process.argv.includes('--errors'),
)
