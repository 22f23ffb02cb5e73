import { treeOf, type Tree } from '../../ingest/claims/tree.ts'

/**
 * A tree in short: one word a token, `text/lemma/UPOS/head/relation`, heads counted from 1, 0 for the root;
 * an empty lemma is the text in lower case. "Ana//PROPN/2/nsubj met/meet/VERB/0/root".
 */
export function smallTree(short: string): Tree {
  const rows = short
    .trim()
    .split(/\s+/)
    .map((word) => word.split('/'))
  const words = rows.map(([text = '', lemma = '', upos = 'X', head = '0', relation = 'dep']) => ({
    upos,
    features: {},
    lemma: lemma || text.toLowerCase(),
    head: Number(head) - 1,
    relation,
  }))
  return treeOf(
    { words },
    rows.map(([text = '']) => ({ text, start: 0, end: 0 })),
  )
}
