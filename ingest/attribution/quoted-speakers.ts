import type { Document, Sentence } from '../layers.ts'
import { lemma } from '../status/lexis.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { relationOf, childrenOf } from '../status/tree.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation'>
const SPEECH = new Set('say tell add write explain note warn insist stress declare announce reply continue recall insist answer'.split(' '))

/** The verb of saying that a quotation over several sentences goes with: of the sentence before it in its paragraph, else after it. */
export function quotedSpeakers(document: Read, token: number): readonly number[] {
  const sentence = sentenceOf(document, token)
  if (!sentence || !isQuoted(document.article.text, document.tokens[token]?.start ?? 0)) return []
  const here = document.sentences.indexOf(sentence)
  const near = [document.sentences[here - 1], document.sentences[here + 1]].filter(
    (other): other is Sentence => other !== undefined && sameParagraph(document, sentence, other),
  )
  for (const other of near) {
    const verb = speechVerb(document, other)
    if (verb !== null && /["“”]/.test(document.article.text.slice(other.start, other.end))) return [verb]
  }
  return []
}

/** True inside double quotation marks that open in the same paragraph. */
function isQuoted(text: string, offset: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const curly = (paragraph.match(/“/g)?.length ?? 0) - (paragraph.match(/”/g)?.length ?? 0)
  return curly > 0 || (paragraph.match(/"/g)?.length ?? 0) % 2 === 1
}

const sameParagraph = ({ article }: Read, a: Sentence, b: Sentence): boolean =>
  !article.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n')

function speechVerb(document: Read, { first, last }: Sentence): number | null {
  for (let at = first; at < last; at++)
    if (SPEECH.has(lemma(document, at)) && childrenOf(document, at).some((child) => relationOf(document, child) === 'nsubj')) return at
  return null
}
