import { GraphQLError, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql'
import { DatelineError } from '../model/errors.ts'

/** Deepest nesting of fields: an edge of an edge of an edge with its claims, their articles and sources. */
export const MAX_DEPTH = 18

/** Refuses operations that nest deeper than MAX_DEPTH; introspection is exempt. */
export const depthLimit: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const depth = depthOf(operation.selectionSet, { fragment: (name) => context.getFragment(name), known: new Map() })
    if (depth <= MAX_DEPTH) return
    const message = `the query is ${depth} fields deep; ${MAX_DEPTH} are allowed`
    const originalError = new DatelineError('BAD_ARGUMENT', message, {
      hint: 'Ask in two queries: the second begins at an id of the first.',
    })
    context.reportError(new GraphQLError(message, { nodes: [operation], originalError }))
  },
})

interface Fragments {
  readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined
  /** Depths found so far; 0 while a fragment is being looked into, so that a cycle ends. */
  readonly known: Map<string, number>
}

function depthOf({ selections }: SelectionSetNode, fragments: Fragments): number {
  const depths = selections.map((selection) => {
    if (selection.kind === 'FragmentSpread') return depthOfFragment(selection.name.value, fragments)
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, fragments)
    if (selection.name.value.startsWith('__')) return 0
    return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments) : 0)
  })
  return Math.max(0, ...depths)
}

function depthOfFragment(name: string, fragments: Fragments): number {
  const known = fragments.known.get(name)
  if (known !== undefined) return known
  fragments.known.set(name, 0)
  const fragment = fragments.fragment(name)
  const depth = fragment ? depthOf(fragment.selectionSet, fragments) : 0
  fragments.known.set(name, depth)
  return depth
}
