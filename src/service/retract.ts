import { DatelineError } from '../model/errors.ts'
import { hash } from '../model/ids.ts'
import { step, type Store } from '../store/port.ts'
import { articlesByRevision } from '../store/statements/read-api/by-id.ts'
import { readPurged } from '../store/statements/kept.ts'
import { clearKey, dropChangesOf, dropKey, putPurged, retractArticle, retractClaims } from '../store/statements/write.ts'
import { revisionsOf } from './read-kept.ts'
import type { UnnumberedChange } from './changes.ts'
import { findArticle } from './read/read-by-name.ts'
import { rebuildWith, type RebuildOptions } from './rebuild.ts'

export interface TakenBack {
  readonly key: string
  /** How many revisions it concerns; 0 where all were taken back before. */
  readonly revisions: number
  readonly at: string
}

/**
 * Takes an article back with all its revisions, and with it what the graph derives from them; they stay as history, and one
 * ingested again is live again.
 * @param name its key, id or a revision
 * @throws DatelineError NOT_FOUND
 */
export async function retract(store: Store, name: string, options: RebuildOptions): Promise<TakenBack> {
  const [key, at] = [await keyNamed(store, name), options.now()]
  const live = (await revisionsOf(store, key)).filter(({ retractedAt }) => retractedAt === null)
  if (live.length === 0) return { key, revisions: 0, at }
  await rebuildWith(
    store,
    {
      steps: [step(retractArticle, { key, at }), step(retractClaims, { key, at })],
      apply: (kept) => ({
        ...kept,
        articles: kept.articles.map((head) => (head.key === key ? { ...head, retractedAt: head.retractedAt ?? at } : head)),
      }),
    },
    options,
  )
  return { key, revisions: live.length, at }
}

/**
 * Removes an article for good: all its revisions with what they say, what is derived from them alone, and every change that
 * rests on them. The hash of its key stays, so that an ingest of it fails with PURGED.
 * @param name its key, id or a revision
 * @throws DatelineError NOT_FOUND, PURGED
 */
export async function purge(store: Store, name: string, options: RebuildOptions): Promise<TakenBack> {
  const [key, at] = [await keyNamed(store, name), options.now()]
  const [article, revisions] = [hash([key]), await revisionsOf(store, key)]
  const gone = new Set(revisions.map(({ revision }) => revision))
  const stays = (row: { readonly article: string }) => !gone.has(row.article)
  await rebuildWith(
    store,
    {
      steps: [
        ...[step(clearKey, { key }), step(dropKey, { key }), step(dropChangesOf, { article })],
        step(putPurged, { rows: [{ id: article, props: { id: article, at } }] }),
      ],
      apply: ({ articles, chains, claims, ...kept }) => ({
        ...kept,
        articles: articles.filter((head) => head.key !== key),
        chains: chains.filter(stays),
        claims: claims.filter(stays),
      }),
      note: (changes) => changes.flatMap((change) => withoutArticle(change, article) ?? []),
    },
    options,
  )
  return { key, revisions: revisions.length, at }
}

async function keyNamed(store: Store, name: string): Promise<string> {
  if ((await revisionsOf(store, name)).length > 0) return name
  const revision = await findArticle(store, name)
  const [found] = revision === null ? [] : await store.run(articlesByRevision, { ids: [revision] })
  if (found) return found.article.key
  const [purged] = await store.run(readPurged, { id: hash([name]) })
  if (purged)
    throw new DatelineError('PURGED', `the article with the key "${name}" was purged${purged.at ? ` on ${purged.at}` : ''}`, {
      hint: 'Nothing of it is left to take back.',
    })
  throw new DatelineError('NOT_FOUND', `there is no article "${name}"`, {
    argument: 'key',
    hint: 'Give its key, id or a revision; the query `articles { nodes { key title } }` lists them.',
  })
}

/** A change that no longer tells what the purged article said: of what stays the present side, of what went nothing. */
function withoutArticle(change: UnnumberedChange, article: string): UnnumberedChange | null {
  if (!change.articles.includes(article)) return change
  return change.after === null ? null : { ...change, ...change.present, before: null }
}
