import { articleParams } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import type { Page } from '../../service/read/page.ts'
import type { ArticleRecord, MentionedRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'

interface Args extends PageArgs {
  readonly filter?: schema.ArticleFilter | null
}

/** All live articles; those that mention an entity are read from there. */
export async function allArticles(context: Context, { filter, ...args }: Args): Promise<Connection<ArticleRecord>> {
  const request = { ...pageArgs(args), filter: articleParams(filter ?? {}) }
  if (!filter?.mentions) return read(context, context.reader.page(lists.articles, request))
  const key = await context.entityId(filter.mentions)
  return read(context, context.pageBelow(lists.articlesMentioning, { ...request, key }))
}

export function articlesMentioning(context: Context, key: string, args: PageArgs): Promise<Connection<ArticleRecord>> {
  return read(context, context.pageBelow(lists.articlesMentioning, { ...pageArgs(args), key, filter: articleParams({}) }))
}

export async function mentionsIn(context: Context, key: string, args: PageArgs): Promise<Connection<MentionedRecord>> {
  const page = await context.pageBelow(lists.mentions, { ...pageArgs(args), key, filter: {} })
  return connection(page, ({ id, count }) => ({ entityId: id, count }))
}

async function read(context: Context, page: Promise<Page<{ readonly id: string }>>): Promise<Connection<ArticleRecord>> {
  return connection(await page, ({ id }) => context.load.article.load(id))
}
