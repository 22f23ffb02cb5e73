import type { PageRequest } from '../service/read/page.ts'

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** The schema gives `first` a default; an explicit null means it, too. */
export const pageArgs = ({ first, after }: PageArgs): PageRequest => ({ first: first ?? 20, after: after ?? null })
