import type { Article } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'
import type { Dateline, Layout } from '../layers.ts'
import { defineStage } from '../stage.ts'
import { findDateline } from './find-dateline.ts'

/** Tells headline and dateline from the prose. A byline is a line of its own below the headline: "By Ann Lee". */
export const readLayout = defineStage({ name: 'read', needs: [], adds: 'layout', run: ({ article }): Layout => layoutOf(article) })

const BYLINE = /^By [\p{Lu}][^\n]{2,80}$/u

function layoutOf({ text, title }: Article): Layout {
  const headline = findHeadline(text, title)
  const afterHeadline = skipSpace(text, headline?.end ?? 0)
  const line = lineAt(text, afterHeadline)
  const byline = BYLINE.test(text.slice(line.start, line.end)) ? line : null
  const proseAt = skipSpace(text, byline?.end ?? afterHeadline)
  const dateline: Dateline | null = findDateline(text, proseAt)
  return { headline, byline, dateline, body: { start: dateline?.end ?? proseAt, end: text.length } }
}

/** The first line, where it is the given title, or ends without a full stop and an empty line follows. */
function findHeadline(text: string, title: string | null): Span | null {
  const line = lineAt(text, skipSpace(text, 0))
  const words = text.slice(line.start, line.end)
  if (title && words === title.trim()) return line
  const followed = /^\r?\n[ \t]*\r?\n\s*\S/.test(text.slice(line.end))
  return words && words.length <= 200 && followed && !/[.!?:;,"”]$/.test(words) ? line : null
}

function lineAt(text: string, start: number): Span {
  const found = text.slice(start).search(/\r?\n/)
  return { start, end: found < 0 ? text.length : start + found }
}

function skipSpace(text: string, from: number): number {
  const found = text.slice(from).search(/\S/)
  return found < 0 ? text.length : from + found
}
