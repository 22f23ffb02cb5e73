import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { startsOf } from './frames.ts'
import { walk } from './paths.ts'
import type { Reader } from './reader.ts'
import { referentsOf } from './referents.ts'

const PLACES: readonly (EntityKind | null)[] = ['CITY', 'REGION', 'FACILITY', 'COUNTRY']

/** Where a meeting's place stands from its trigger; a topic ("talks on Syria") is on none of these paths. */
const PATHS: readonly string[] = [
  '~in/at/near/outside/inside',
  'compound',
  '^obj[light] ~in/at/near/outside/inside',
  '^nsubj:pass ~in/at/near/outside/inside',
  '^nsubj ~in/at/near/outside/inside',
  '^obl*(for)[travel] ~to/in/into/from/on_to',
  '^obl*(for) cop',
  '^advcl[travel] ~to/in/into',
  '^xcomp ~in/at/near/outside/inside',
  '^conj ~in/at/near/outside/inside',
  // "was in Kyiv for talks": the place is the predicate.
  '^obl*(for) self',
  '^nmod*(for) self',
  'obj ~in/at/near/outside/inside',
  '~with ~in/at/near/outside/inside',
  'acl ~in/at/near/outside/inside',
]

/** Mentions of places where the happening of `trigger` is told to be, the nearest path first. */
export function placesOf(reader: Reader, trigger: number): readonly Mention[] {
  for (const path of PATHS) {
    const nodes = startsOf(reader.tree, trigger).flatMap((start) => walk(reader.tree, start, path))
    const found = nodes
      .flatMap((node) => referentsOf(reader, node))
      .flatMap(({ mention, kind, named }) => (mention && named && isPlace(path, kind) && mention.form !== 'DEMONYM' ? [mention] : []))
    if (found.length > 0) return found
  }
  return []
}

/** "the Oslo talks" tells a place, "the US talks" a party. */
const isPlace = (path: string, kind: EntityKind | null): boolean => PLACES.includes(kind) && !(path === 'compound' && kind === 'COUNTRY')
