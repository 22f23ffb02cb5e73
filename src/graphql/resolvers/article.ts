import * as lists from '../../service/read/lists.ts'
import type { ArticleResolvers, MentionedResolvers } from '../generated.ts'
import { mentionsIn } from '../lists/articles.ts'
import { claimsOf } from '../lists/claims.ts'
import { must } from '../must.ts'

export const Article: ArticleResolvers = {
  supersedes: ({ supersedes }, _args, { load }) => Promise.all(supersedes.map((revision) => must(load.article, revision))),
  claims: ({ revision }, args, context) => claimsOf(context, { list: lists.claimsInArticle, key: revision }, args),
  mentions: ({ revision }, args, context) => mentionsIn(context, revision, args),
}

export const Mentioned: MentionedResolvers = { entity: ({ entityId }, _args, { load }) => must(load.entity, entityId) }
