import { z } from 'zod'
import { defineStatement } from './define.ts'

const count = z.int().min(0)

export const readStoreState = defineStatement({
  name: 'storeState',
  file: 'read/store-state',
  mode: 'read',
  params: z.object({}),
  row: z.object({ version: count.nullable(), commits: count.nullable() }),
})
