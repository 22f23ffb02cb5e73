import { z } from 'zod'
import { defineStatement } from '../define.ts'
import { id, ids, words } from './shapes.ts'

const maybe = id.nullable()

export const articleByName = defineStatement({
  name: 'articleByName',
  file: 'read/api/article-by-name',
  mode: 'read',
  params: z.object({ name: z.string() }),
  row: z.object({ id }),
})

export const entitiesByAnchor = defineStatement({
  name: 'entitiesByAnchor',
  file: 'read/api/entities-by-anchor',
  mode: 'read',
  params: z.object({ anchors: ids }),
  row: z.object({ key: id, id }),
})

export const entitiesByWords = defineStatement({
  name: 'entitiesByWords',
  file: 'read/api/entities-by-words',
  mode: 'read',
  params: z.object({ wanted: z.array(z.object({ key: id, first: words, words: z.array(words) })) }),
  row: z.object({ key: id, id, name: z.string(), aliases: z.array(z.string()), sort: maybe }),
})

export const happeningsByAnchor = defineStatement({
  name: 'happeningsByAnchor',
  file: 'read/api/happenings-by-anchor',
  mode: 'read',
  params: z.object({ anchor: id }),
  row: z.object({ meetingId: maybe, captureId: maybe, articleKey: id }),
})

export const lastChange = defineStatement({
  name: 'lastChange',
  file: 'read/api/last-change',
  mode: 'read',
  params: z.object({ subject: id }),
  row: z.object({ at: maybe }),
})
