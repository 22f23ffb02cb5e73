/** Licences (SPDX) that a package which ships with Dateline may have: they ask for no more than notice. */
export const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Unlicense', 'Python-2.0', 'Zlib'],
])

/** What package-lock.json tells of one package. */
export interface LockedPackage {
  readonly version?: string | undefined
  readonly license?: string | undefined
  readonly dev?: boolean | undefined
  readonly devOptional?: boolean | undefined
}

/** The packages that ship, by their path in the lock file. */
export function shipped(packages: Readonly<Record<string, LockedPackage>>): [path: string, locked: LockedPackage][] {
  return Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
}

/** What is wrong with the licences of the packages that ship, one sentence each. */
export function licenceProblems(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return shipped(packages)
    .filter(([, { license }]) => license === undefined || !isAllowed(license))
    .map(([path, { version, license }]) => `${nameOf(path)} ${version}: ${license ?? 'no licence told'}`)
}

/** Whether an SPDX expression lets the package be shipped: of `A OR B` one suffices, of `A AND B` each is needed. */
export function isAllowed(expression: string): boolean {
  const inner = /\(([^()]*)\)/.exec(expression)
  // "(MIT AND (Zlib OR GPL-3.0))": the innermost brackets first, each put in place by a licence that stands for its answer
  if (inner) return isAllowed(expression.replace(inner[0], isAllowed(inner[1] ?? '') ? 'MIT' : 'refused'))
  // AND binds more than OR
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((id) => ALLOWED.has(id.trim())))
}

// "node_modules/a/node_modules/@b/c" is @b/c
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
