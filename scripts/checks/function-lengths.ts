import ts from 'typescript'

export interface Measured {
  readonly name: string
  /** Line where it begins, from 1. */
  readonly line: number
  readonly lines: number
}

/** Every function of a TypeScript source with its number of lines; one inside another counts in both. */
export function functionLengths(source: string): Measured[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true)
  const found: Measured[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) found.push(measure(node, file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function measure(node: ts.SignatureDeclaration, file: ts.SourceFile): Measured {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line
  return { name: nameOf(node, file), line: first + 1, lines: last - first + 1 }
}

/** Its own name, else that of the variable or property that holds it. */
function nameOf(node: ts.SignatureDeclaration, file: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  const { parent } = node
  const held = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined
  return (node.name ?? held)?.getText(file) ?? '(unnamed)'
}
