import type { ArticleInput } from '../../model/article.ts'
import type { DatelineError } from '../../model/errors.ts'

/** Where an input stands: a file (`-` for standard input), and in NDJSON the line, from 1. */
export interface Place {
  readonly file: string
  readonly line: number | null
}

/** One article, one ready extraction document (still unchecked), or what was wrong with the input that should have been one. */
export type InputItem = { readonly place: Place } & (
  | { readonly type: 'article'; readonly article: ArticleInput; readonly warnings: readonly string[] }
  | { readonly type: 'document'; readonly document: unknown }
  | { readonly type: 'error'; readonly error: DatelineError; readonly id: string | null; readonly missingPath: boolean }
)
