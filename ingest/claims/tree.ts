import type { Annotation, Token, Word } from '../layers.ts'
import { HOLDING } from '../status/light-verbs.ts'
import { FORMS } from './tables/forms.ts'

/** A dependency tree over the article's tokens, read downwards. Indexes are token indexes. */
export interface Tree {
  readonly words: readonly Word[]
  readonly children: readonly (readonly number[])[]
}

const NONE: readonly number[] = []

export function treeOf(annotation: Pick<Annotation, 'words'>, tokens: readonly Token[] = []): Tree {
  const described = new Set(annotation.words.flatMap(({ head, relation }) => (NOMINAL.has(relation) ? [head] : [])))
  const words = annotation.words.map((word, index) => {
    const held = HOLDING.has(annotation.words[index - 1]?.lemma ?? '')
    return held && isTalks(tokens[index]) ? heldTalks(word, index) : mended(word, tokens[index]?.text ?? '', described.has(index))
  })
  const children = words.map((): number[] => [])
  words.forEach((word, index) => children[word.head]?.push(index))
  return { words, children }
}

/** What only a noun has before it. */
const NOMINAL = new Set(['det', 'amod', 'compound', 'nmod:poss', 'case'])

const isTalks = (token: Token | undefined): boolean => token?.text.toLowerCase() === 'talks'

/** "may hold talks": what follows a verb of holding is its object, however the parser took it. */
const heldTalks = (word: Word, index: number): Word => ({ ...word, upos: 'NOUN', lemma: 'talk', head: index - 1, relation: 'obj' })

/** "talks" is a noun, however it was tagged, unless it is a verb with no noun's company. */
function mended(word: Word, text: string, described: boolean): Word {
  const form = text.toLowerCase()
  if (form !== 'talks' || (word.upos === 'VERB' && !described))
    return ['VERB', 'NOUN'].includes(word.upos) ? { ...word, lemma: FORMS.get(form) ?? word.lemma } : word
  return { ...word, upos: 'NOUN', lemma: 'talk', relation: word.relation === 'obl:unmarked' ? 'obj' : word.relation }
}

export const childrenOf = (tree: Tree, node: number): readonly number[] => tree.children[node] ?? NONE
export const relationOf = (tree: Tree, node: number): string => tree.words[node]?.relation ?? ''
export const lemmaOf = (tree: Tree, node: number): string => tree.words[node]?.lemma.toLowerCase() ?? ''
export const uposOf = (tree: Tree, node: number): string => tree.words[node]?.upos ?? 'X'
export const headOf = (tree: Tree, node: number): number => tree.words[node]?.head ?? -1

/** Children by relation: "nsubj" is exactly that, "nmod*" any subtype of it, too. */
export function childrenBy(tree: Tree, node: number, ...relations: readonly string[]): readonly number[] {
  return childrenOf(tree, node).filter((child) => relations.some((relation) => isRelation(relationOf(tree, child), relation)))
}

export function isRelation(relation: string, wanted: string): boolean {
  if (!wanted.endsWith('*')) return relation === wanted
  const base = wanted.slice(0, -1)
  return relation === base || relation.startsWith(`${base}:`)
}

/** The prepositions of a phrase in text order, multi-word ones joined: "with", "ahead of", "out of". */
export function casesOf(tree: Tree, node: number): readonly string[] {
  const own = childrenBy(tree, node, 'case', 'mark')
  // "by negotiator Ana Roy": a parser may hang the preposition on the word before the name.
  const found = own.length > 0 ? own : describing(tree, node).flatMap((child) => childrenBy(tree, child, 'case'))
  return found.map((child) => [child, ...childrenBy(tree, child, 'fixed')].map((word) => lemmaOf(tree, word)).join(' '))
}

/** Titles and the like before a name; one behind it belongs to the next name. */
const describing = (tree: Tree, node: number): readonly number[] =>
  childrenBy(tree, node, 'nmod:desc', 'compound', 'amod').filter((child) => child < node)

/** Obliques and nominal modifiers under any of `cases`; a parser hangs "in Moscow" on verb or noun by chance. */
export function phrasesWith(tree: Tree, node: number, cases: readonly string[]): readonly number[] {
  // "spoke with Roy on Monday and with Lund on Friday": the second may be coordinated with the verb itself.
  return childrenBy(tree, node, 'obl*', 'nmod*', 'conj').filter((child) => hasCaseOf(tree, child, cases))
}

function hasCaseOf(tree: Tree, child: number, cases: readonly string[]): boolean {
  if (relationOf(tree, child) === 'conj' && childrenBy(tree, child, 'case').length === 0) return false
  return casesOf(tree, child).some((word) => cases.includes(word))
}

/** The node with what is coordinated with it, in text order. */
export function conjuncts(tree: Tree, node: number): readonly number[] {
  const joined = childrenBy(tree, node, 'conj')
  return [node, ...joined.flatMap((child) => conjuncts(tree, child))]
}

/** First and last token (inclusive) of the phrase under `node`. */
export function phraseOf(tree: Tree, node: number): { readonly first: number; readonly last: number } {
  let first = node
  let last = node
  for (const child of childrenOf(tree, node)) {
    const inner = phraseOf(tree, child)
    first = Math.min(first, inner.first)
    last = Math.max(last, inner.last)
  }
  return { first, last }
}

const RELATIVE = new Set(['who', 'whom', 'which', 'that', 'whose'])

/** What a relative pronoun stands for: the noun that its clause describes; any other node is itself. */
export function antecedentOf(tree: Tree, node: number): number {
  if (!RELATIVE.has(lemmaOf(tree, node)) && tree.words[node]?.features.PronType !== 'Rel') return node
  for (let at = headOf(tree, node), from = node; at >= 0 && at !== from; from = at, at = headOf(tree, at))
    if (relationOf(tree, at) === 'acl:relcl') return headOf(tree, at)
  return node
}
