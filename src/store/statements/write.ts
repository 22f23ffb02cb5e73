import { z } from 'zod'
import { defineStatement } from './define.ts'

const none = z.object({})
const count = z.int().min(0)

export const writeStoreVersion = defineStatement({
  name: 'storeVersion',
  file: 'write/store-version',
  mode: 'write',
  params: z.object({ version: count }),
  row: none,
})

export const countCommit = defineStatement({
  name: 'countCommit',
  file: 'write/count-commit',
  mode: 'write',
  params: z.object({ commits: count }),
  row: none,
})
