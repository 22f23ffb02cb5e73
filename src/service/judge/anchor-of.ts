import { DatelineError } from '../../model/errors.ts'
import type { EntityKind, Judged } from '../../model/vocabulary.ts'
import type { Store } from '../../store/port.ts'
import { chainAnchors, claimAnchors, firstChain } from '../../store/statements/judge.ts'
import { findEntities } from '../read/read-by-name.ts'

/** One side of a verdict as it was given. */
interface Named {
  /** The argument that names it, for errors. */
  readonly argument: string
  readonly name: string
}

/** The anchor that a verdict is kept over. @throws DatelineError NOT_FOUND; BAD_ARGUMENT for places, which nobody judges */
export async function anchorOf(store: Store, about: Judged, named: Named): Promise<string> {
  return about === 'ENTITY' ? chainAnchor(store, named) : claimAnchor(store, about, named)
}

const PLACES: readonly (EntityKind | null)[] = ['COUNTRY', 'CITY', 'REGION']

/** Of an entity its first chain. */
async function chainAnchor(store: Store, { argument, name }: Named): Promise<string> {
  const [exact] = await store.run(firstChain, { id: name })
  const [chain] = exact ? [exact] : await store.run(chainAnchors, { name })
  const [id] = chain ? [] : await findEntities(store, [name])
  const [found] = chain ? [chain] : id ? await store.run(firstChain, { id }) : []
  if (!found)
    throw unknown('entity', { argument, name }, 'Give the id or a name of an entity, as person:vladimir-putin, or one of its chains.')
  if (found.link !== null || PLACES.includes(found.kind))
    throw new DatelineError(
      'BAD_ARGUMENT',
      `${argument}: "${name}" is a ${(found.kind ?? 'place').toLowerCase()}, and places are not judged`,
      {
        argument,
        hint: 'Judge persons, organizations and facilities; countries, cities and regions are told by the gazetteer.',
      },
    )
  return found.anchor
}

/** `meeting:` and `capture:` stand before the anchor of a claim. */
async function claimAnchor(store: Store, about: 'MEETING' | 'CAPTURE', { argument, name }: Named): Promise<string> {
  const prefix = `${about.toLowerCase()}:`
  const plain = name.startsWith(prefix) ? name.slice(prefix.length) : name
  const [found] = await store.run(claimAnchors, { name: plain, predicate: about === 'MEETING' ? 'MEET' : 'CAPTURE' })
  if (found) return found.anchor
  throw unknown(about.toLowerCase(), { argument, name }, `Give its id, as ${prefix}4f0c…, or that of one of its claims.`)
}

function unknown(what: string, { argument, name }: Named, hint: string): DatelineError {
  return new DatelineError('NOT_FOUND', `${argument}: there is no ${what} "${name}"`, { argument, hint })
}
