import { GraphQLError, Kind, parse, visit, type ASTNode } from 'graphql'

/**
 * The argument or variable that a query was refused for, as `filter.dateFrom` or `$from`; undefined where the error is about
 * none.
 */
export function argumentOf(error: unknown): string | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined
  if (!(error instanceof GraphQLError) || !node) return undefined
  if (node.kind === Kind.VARIABLE_DEFINITION) return `$${/ at "([^"]+)"/.exec(error.message)?.[1] ?? node.variable.name.value}`
  // a missing argument has no place of its own in the query
  if (node.kind === Kind.FIELD) return /argument "(\w+)" of type/.exec(error.message)?.[1]
  return pathTo(node)
}

/** Names of the arguments and input fields around a node. Nodes do not know their parents, so the text is walked from its top. */
function pathTo({ kind, loc }: ASTNode): string | undefined {
  const names: string[] = []
  let path = ''
  if (loc)
    visit(parse(loc.source), {
      enter(node) {
        names.push(...nameOf(node))
        if (node.kind === kind && node.loc?.start === loc.start && node.loc.end === loc.end) path = names.join('.')
      },
      leave(node) {
        names.length -= nameOf(node).length
      },
    })
  return path || undefined
}

const nameOf = (node: ASTNode): readonly string[] =>
  node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : []
