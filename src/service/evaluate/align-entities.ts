import type { DocumentEntity } from '../../model/document.ts'
import type { Gold } from './gold.ts'

type GoldEntity = Gold['entities'][number]

/** Which extracted entity stands for which gold entity. */
export interface Alignment {
  /** Gold name of an extracted entity; `?name` where gold has none for it; null where it is told only by class or is null. */
  readonly nameOf: (entityId: string | null) => string | null
  readonly pairs: ReadonlyMap<GoldEntity, DocumentEntity>
  /** Named entities that gold does not have; facilities are not counted, since gold holds only those it needs. */
  readonly surplus: readonly DocumentEntity[]
}

const CLASS_WORDS = / (region|province|oblast|state|governorate|district)$/

/** Folds case, accents, punctuation and a closing class word: "Donetsk region" = "Donetsk". */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.\-–,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CLASS_WORDS, '')
}

/** One extracted entity for one gold entity of the same kind that shares a form; the pairs that share most forms first, an equal name weighing ten. */
export function alignEntities(gold: readonly GoldEntity[], entities: readonly DocumentEntity[]): Alignment {
  const pairs = new Map<GoldEntity, DocumentEntity>()
  const goldNames = new Map<string, string>()
  for (const { expected, found } of candidates(gold, entities)) {
    if (pairs.has(expected) || goldNames.has(found.id)) continue
    pairs.set(expected, found)
    goldNames.set(found.id, expected.name)
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const nameOf = (id: string | null) => {
    const name = id === null ? null : (byId.get(id)?.name ?? null)
    return id === null || name === null ? null : (goldNames.get(id) ?? `?${name}`)
  }
  return {
    nameOf,
    pairs,
    surplus: entities.filter((entity) => entity.name !== null && entity.kind !== 'FACILITY' && !goldNames.has(entity.id)),
  }
}

function candidates(gold: readonly GoldEntity[], entities: readonly DocumentEntity[]) {
  const forms = new Map(entities.map((entity) => [entity, formsOf(entity)]))
  const all = gold.flatMap((expected) => {
    const names = new Set([expected.name, ...expected.aliases].map(foldName))
    return entities
      .filter((entity) => entity.kind === expected.kind)
      .map((found) => ({ expected, found, weight: weigh(names, found, { forms, expected }) }))
  })
  return all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
}

function weigh(
  names: ReadonlySet<string>,
  found: DocumentEntity,
  context: { forms: ReadonlyMap<DocumentEntity, ReadonlySet<string>>; expected: GoldEntity },
): number {
  const shared = [...(context.forms.get(found) ?? [])].filter((form) => names.has(form)).length
  return shared && shared + (foldName(found.name ?? '') === foldName(context.expected.name) ? 10 : 0)
}

function formsOf(entity: DocumentEntity): Set<string> {
  const mentions = entity.mentions.filter((mention) => mention.form !== 'PRONOUN').map((mention) => mention.text)
  return new Set([entity.name ?? '', ...entity.aliases, ...mentions].map(foldName))
}
