import { DatelineError } from '../../src/model/errors.ts'
import { isWordClass, wordsOf } from './tables/word-classes.ts'
import { casesOf, childrenBy, headOf, isRelation, lemmaOf, phrasesWith, relationOf, type Tree } from './tree.ts'
import { agentsOf, patientsOf, surfaceSubjects } from './voices.ts'

type Step = (tree: Tree, node: number) => readonly number[]

const LOGICAL: Readonly<Record<string, Step>> = {
  agents: agentsOf,
  patients: patientsOf,
  subjects: surfaceSubjects,
  self: (_, node) => [node],
}
const STEP = /^(?<way>[\^~]?)(?<name>[a-z][a-z:/_ -]*\*?)(?:\((?<cases>[a-z/_]+)\))?(?:\[(?<classes>[a-z-]+)\])?$/

/**
 * Nodes that a path leads to from `node`. Steps are divided by blanks:
 * `agents`, `patients`, `subjects` (voice and control undone) · `~with/alongside` (phrases under a preposition, `_` for a blank in it) ·
 * `nmod:poss` (children by relation, `nmod*` with subtypes, `iobj/obj` either) · `^obj` (up, where the node's own relation is that).
 * `(after/for)` keeps nodes with that preposition of their own, `[light]` nodes whose lemma is of that class; up-steps test the node left for the preposition.
 */
export function walk(tree: Tree, node: number, path: string): readonly number[] {
  let nodes: readonly number[] = [node]
  for (const step of stepsOf(path)) nodes = [...new Set(nodes.flatMap((at) => step(tree, at)))]
  return nodes
}

const cache = new Map<string, readonly Step[]>()

/** @throws BROKEN_PIPELINE naming a step that cannot be read. */
export function stepsOf(path: string): readonly Step[] {
  const known = cache.get(path) ?? path.split(' ').map(readStep)
  cache.set(path, known)
  return known
}

function readStep(text: string): Step {
  const { way, name = '', cases, classes } = STEP.exec(text)?.groups ?? {}
  if (name === '' || (classes !== undefined && !isWordClass(classes))) throw unreadable(text)
  const move =
    way === '^'
      ? upBy(name, casesIn(cases))
      : way === '~'
        ? (tree: Tree, node: number) => phrasesWith(tree, node, casesIn(name))
        : downBy(name, casesIn(cases))
  if (classes === undefined || !isWordClass(classes)) return move
  const words = wordsOf(classes)
  return (tree, node) => move(tree, node).filter((at) => words.has(lemmaOf(tree, at)))
}

const casesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('/')
    .map((word) => word.replaceAll('_', ' '))
    .filter(Boolean)

const hasCase = (tree: Tree, node: number, cases: readonly string[]): boolean =>
  cases.length === 0 || casesOf(tree, node).some((word) => cases.includes(word))

function upBy(relation: string, cases: readonly string[]): Step {
  return (tree, node) =>
    headOf(tree, node) >= 0 && isRelation(relationOf(tree, node), relation) && hasCase(tree, node, cases) ? [headOf(tree, node)] : []
}

function downBy(name: string, cases: readonly string[]): Step {
  const logical = LOGICAL[name]
  if (logical) return (tree, node) => logical(tree, node).filter((found) => hasCase(tree, found, cases))
  const relations = name.split('/')
  return (tree, node) => childrenBy(tree, node, ...relations).filter((child) => hasCase(tree, child, cases))
}

function unreadable(step: string): DatelineError {
  return new DatelineError('BROKEN_PIPELINE', `path step "${step}" cannot be read`, {
    hint: 'Write agents, patients, subjects, self, ~case/case, relation, ^relation, each with (case) and [word-class] behind it as needed.',
  })
}
