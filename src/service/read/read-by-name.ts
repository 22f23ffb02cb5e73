import { DatelineError } from '../../model/errors.ts'
import { slug } from '../../model/names.ts'
import { groupBy, sortBy } from '../../model/order.ts'
import { ENTITY_KINDS } from '../../model/vocabulary.ts'
import type { Store } from '../../store/port.ts'
import {
  articleByName,
  entitiesByAnchor,
  entitiesByWords,
  happeningsByAnchor,
  lastChange,
} from '../../store/statements/read-api/by-name.ts'

/** The revision that an id, key or revision names: the live one where several do. */
export async function findArticle(store: Store, name: string): Promise<string | null> {
  const [found] = await store.run(articleByName, { name })
  return found?.id ?? null
}

/**
 * The entities that names resolve to, which are no ids: by the anchor of any of its chains, else by a slug of any of its names,
 * the one with the first chain (DESIGN.md §4). `person:zelenskyy` and `zelenskyy` are slugs.
 */
export async function findEntities(store: Store, names: readonly string[]): Promise<(string | null)[]> {
  const wanted = names.map(wantedBy)
  const anchors = wanted.flatMap(({ anchor }) => anchor ?? [])
  const anchored = anchors.length > 0 ? await store.run(entitiesByAnchor, { anchors }) : []
  const byAnchor = new Map(anchored.map(({ key, id }) => [key, id]))
  const bySlug = await findBySlug(
    store,
    wanted.filter(({ anchor }) => anchor === null || !byAnchor.has(anchor)),
  )
  return wanted.map(({ name, anchor }) => byAnchor.get(anchor ?? '') ?? bySlug.get(name) ?? null)
}

/**
 * The meeting or capture that a claim with the anchor in the id is about now.
 * @throws DatelineError GONE where claims of that anchor are about none any more
 */
export async function findHappening(store: Store, id: string): Promise<string | null> {
  const [, kind, anchor] = /^(meeting|capture):([0-9a-f]{16})$/.exec(id) ?? []
  if (!kind || !anchor) return null
  const rows = await store.run(happeningsByAnchor, { anchor })
  const found = rows.map(({ meetingId, captureId }) => (kind === 'meeting' ? meetingId : captureId)).find((other) => other !== null)
  if (found || rows.length === 0) return found ?? null
  throw new DatelineError('GONE', `${id} is there no more; the article "${rows[0]?.articleKey}" told of it`, {
    hint: `Ask for the article and its claims: article(id: ${JSON.stringify(rows[0]?.articleKey)}).`,
  })
}

/** @throws DatelineError GONE where the graph once held an entity with this id, which no name and no chain leads to any more */
export async function refuseGone(store: Store, id: string): Promise<null> {
  const [last] = await store.run(lastChange, { subject: id })
  if (!last?.at) return null
  throw new DatelineError('GONE', `${id} is there no more since ${last.at}`, {
    hint: `Ask what became of it: changesSince(about: ${JSON.stringify(id)}) { nodes { kind at before after } }.`,
  })
}

interface Wanted {
  readonly name: string
  readonly anchor: string | null
  /** Beginning of the ids that may answer: `person:`, or nothing. */
  readonly prefix: string
  readonly slug: string
}

const PREFIXES = ENTITY_KINDS.map((kind) => `${kind.toLowerCase()}:`)

function wantedBy(name: string): Wanted {
  const prefix = PREFIXES.find((each) => name.startsWith(each)) ?? ''
  const rest = name.slice(prefix.length)
  // a slug that clashed with another when the id was given out carries a part of an anchor
  return { name, prefix, anchor: /^[0-9a-f]{16}$/.test(rest) ? rest : null, slug: slug(rest.replace(/~[0-9a-f]{8}$/, '')) }
}

async function findBySlug(store: Store, wanted: readonly Wanted[]): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map()
  const asked = wanted.map(({ name, slug: text }) => {
    const [first = '', ...words] = text.split('-')
    return { key: name, first, words }
  })
  const byName = groupBy(await store.run(entitiesByWords, { wanted: asked }), ({ key }) => key)
  const found = wanted.flatMap(({ name, prefix, slug: text }): [string, string][] => {
    const fitting = (byName.get(name) ?? []).filter(
      (row) => row.id.startsWith(prefix) && [row.name, ...row.aliases].some((each) => slug(each) === text),
    )
    const [first] = sortBy(fitting, ({ sort, id }) => [sort, id])
    return first ? [[name, first.id]] : []
  })
  return new Map(found)
}
