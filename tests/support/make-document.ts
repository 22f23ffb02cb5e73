import { identify, type ArticleInput } from '../../src/model/article.ts'
import { dayRange } from '../../src/model/edtf.ts'
import { DOCUMENT_SCHEMA, type DocumentClaim, type ExtractionDocument } from '../../src/model/document.ts'
import type { ClaimStatus, EntityKind, Predicate, Role } from '../../src/model/vocabulary.ts'

export interface EntitySketch {
  readonly kind: EntityKind | null
  readonly link?: string
  /** Words of the text where it is first mentioned, if not its name. */
  readonly words?: string
}

export interface ClaimSketch {
  readonly predicate: Predicate
  readonly status: ClaimStatus
  /** Words of the text. */
  readonly trigger: string
  /** Role and name of an entity, and whom it acts for. */
  readonly arguments: readonly (readonly [Role, string, string?])[]
  readonly edtf?: string
  readonly by?: readonly string[]
  readonly title?: string
  readonly group?: string
}

/** An extraction document by hand: entities by their names, claims by words of the text; the whole text is the evidence. */
export function makeDocument(
  input: ArticleInput,
  entities: Readonly<Record<string, EntitySketch>>,
  claims: readonly ClaimSketch[],
): ExtractionDocument {
  const article = identify(input)
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    return { start, end: start + words.length, text: words }
  }
  const wordsOf = (name: string) => spanOf(entities[name]?.words ?? name)
  return {
    schema: DOCUMENT_SCHEMA,
    extractor: 'by hand',
    article: { ...article, dateline: null },
    entities: Object.entries(entities).map(([name, { kind, link }]) => ({
      ...{ id: name, kind, name: kind === null ? null : name, aliases: [], link: link ?? null },
      mentions: [{ ...wordsOf(name), form: 'NAME' as const }],
    })),
    claims: claims.map((sketch, index) => claimOf(sketch, index)),
    ...{ meetings: [], captures: [], negotiatesFor: [], offices: [], timexes: [], unresolved: [] },
  }

  function claimOf(sketch: ClaimSketch, index: number): DocumentClaim {
    const { predicate, status, title, edtf, group } = sketch
    const range = edtf ? dayRange(edtf) : null
    return {
      ...{ id: `c${index}`, predicate, status, mode: predicate === 'MEET' ? ('IN_PERSON' as const) : null, title: title ?? null },
      ...{ topic: null, alias: null, group: predicate === 'MEET' || predicate === 'CAPTURE' ? (group ?? `g${index}`) : null },
      trigger: spanOf(sketch.trigger),
      arguments: sketch.arguments.map(([role, name, forId]) => ({
        ...{ role, entityId: name, ...wordsOf(name), form: 'NAME' as const },
        ...(forId ? { forId } : {}),
      })),
      time: edtf && range ? { edtf, from: range.from, to: range.to, start: 0, end: 0, text: '' } : null,
      attribution: (sketch.by ?? []).map((name) => ({ entityId: name, cue: 'said', ...wordsOf(name) })),
      evidence: { start: 0, end: article.text.length, text: article.text },
      ruleId: 'by-hand',
      confidence: 1,
    }
  }
}
