import type { Document } from '../layers.ts'

/** Lower-case text of token `index` with straight apostrophes; empty outside the article. */
export const lower = (document: Document<'tokens'>, index: number): string =>
  (document.tokens[index]?.text ?? '').toLowerCase().replace(/[’‘]/g, "'")

/** Lower-case lemma of token `index`, its text where the annotation has none. */
export const lemma = (document: Document<'tokens' | 'annotation'>, index: number): string =>
  (document.annotation.words[index]?.lemma || lower(document, index)).toLowerCase()

export const upos = (document: Document<'annotation'>, index: number): string => document.annotation.words[index]?.upos ?? 'X'

export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))
