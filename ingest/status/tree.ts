import type { Document } from '../layers.ts'
import { sentenceOf } from './sentence-of.ts'

type Read = Document<'sentences' | 'annotation'>

export const headOf = (document: Document<'annotation'>, index: number): number => document.annotation.words[index]?.head ?? -1
/** Relation without its subtype: "nsubj" of "nsubj:pass". */
export const relationOf = (document: Document<'annotation'>, index: number): string =>
  (document.annotation.words[index]?.relation ?? '').split(':')[0] ?? ''
export const fullRelationOf = (document: Document<'annotation'>, index: number): string => document.annotation.words[index]?.relation ?? ''

/** Tokens governed by token `index`, left to right. */
export function childrenOf(document: Read, index: number): readonly number[] {
  const sentence = sentenceOf(document, index)
  if (!sentence) return []
  const children: number[] = []
  for (let at = sentence.first; at < sentence.last; at++) if (headOf(document, at) === index) children.push(at)
  return children
}

/** The governors of token `index` from the nearest to the root, each with the token below it; a cycle ends the climb. */
export function climb(document: Document<'annotation'>, index: number): readonly { readonly child: number; readonly head: number }[] {
  const steps: { child: number; head: number }[] = []
  for (let child = index, head = headOf(document, child); head >= 0 && steps.length < 60; child = head, head = headOf(document, child))
    steps.push({ child, head })
  return steps
}
