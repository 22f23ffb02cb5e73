import { z } from 'zod'
import { defineStatement } from './define.ts'

const homes = z.object({ id: z.string(), homes: z.int().min(0) })

/** Nodes of the kept part that do not lie in exactly one article. */
export const homesOfChains = define('homesOfChains', 'homes-of-chains')
export const homesOfClaims = define('homesOfClaims', 'homes-of-claims')
export const homesOfUnresolved = define('homesOfUnresolved', 'homes-of-unresolved')

function define(name: string, file: string) {
  return defineStatement<object, z.output<typeof homes>>({
    name,
    file: `read/check/${file}`,
    mode: 'read',
    params: z.object({}),
    row: homes,
  })
}
