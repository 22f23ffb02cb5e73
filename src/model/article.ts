import { hash } from './ids.ts'

/** An article as an input line gives it. Dates are ISO days or instants; null or absent = unknown. */
export interface ArticleInput {
  readonly id?: string | null
  readonly key?: string | null
  readonly text: string
  readonly publishedAt?: string | null
  readonly updatedAt?: string | null
  readonly publisher?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly language?: string | null
}

/** An identified article: `key` names it over its revisions, `revision` this text of it. */
export interface Article {
  readonly id: string
  readonly key: string
  readonly revision: string
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string
  readonly text: string
  readonly contentHash: string
}

/** Gives an input its key, content hash and revision (DESIGN.md §4, Ids). */
export function identify(input: ArticleInput): Article {
  const given = {
    text: input.text,
    title: input.title ?? null,
    publisher: input.publisher ?? null,
    url: canonicalUrl(input.url ?? null),
    language: input.language ?? 'en',
    publishedAt: input.publishedAt ?? null,
    updatedAt: input.updatedAt ?? null,
  }
  const key = input.key || given.url || input.id || hash([given.publisher, given.publishedAt, given.text])
  const contentHash = hash([given.text, given.title, given.publisher, given.url, given.language, given.publishedAt, given.updatedAt])
  return { id: input.id || key, key, revision: hash([key, contentHash]), contentHash, ...given }
}

/** Drops the fragment, tracking parameters and a trailing slash; lower-cases scheme and host. An unparsable one stays as given. */
export function canonicalUrl(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return url
  const parsed = new URL(url)
  parsed.hash = ''
  for (const name of [...parsed.searchParams.keys()]) if (/^(utm_|fbclid$|gclid$)/.test(name)) parsed.searchParams.delete(name)
  return parsed.href.replace(/\/$/, '')
}
