import { fold } from '../../src/model/names.ts'
import { organizationNamed } from '../mentions/organizations.ts'
import type { Draft } from './draft.ts'

/** The latest body of the same table row, name, acronym, or whose name ends with this one ("Interior Ministry"). */
export function organizationOf(drafts: readonly Draft[], text: string): Draft | undefined {
  return drafts.findLast((draft) => draft.names.some((name) => isSameBody(name, text)))
}

function isSameBody(name: string, text: string): boolean {
  const [a, b] = [plain(name), plain(text)]
  const row = organizationNamed(text)
  if (a === b || (row !== null && row === organizationNamed(name))) return true
  if (isAcronymOf(text, name) || isAcronymOf(name, text)) return true
  return Math.min(a.split(' ').length, b.split(' ').length) > 1 && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`))
}

const plain = (name: string): string => fold(name).replace(/^the /, '')

/** "LURD" of "Liberians United for Reconciliation and Democracy". */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, '')
  if (!/^\p{Lu}{2,8}$/u.test(letters) || !name.includes(' ')) return false
  return letters === Array.from(name.matchAll(/(?:^|[\s-])(\p{Lu})/gu), ([, letter]) => letter).join('')
}
