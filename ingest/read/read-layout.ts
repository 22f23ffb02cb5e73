import type { Article } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'
import type { Layout } from '../layers.ts'
import { defineStage } from '../stage.ts'
import { endOfProse } from './end-of-prose.ts'
import { findDateline } from './find-dateline.ts'

/** Tells headline, byline, dateline and credits from the prose. */
export const readLayout = defineStage({ name: 'read', needs: [], adds: 'layout', run: ({ article }): Layout => layoutOf(article) })

/** "By Ann Lee and Bob Ray": a line of capitalised words alone. */
const BYLINE = /^By (?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,? |$)|(?:and|in|at|de|van|von|al) ){1,14}$/u
/** "(Corrects the day in the second paragraph)" stands between headline and dateline. */
const NOTE = /^\((?:Corrects|Adds|Updates|Removes|Clarifies|Refiles|Repeats|Writes|Recasts|Fixes|Changes)\b[^\n)]{2,300}\)[ \t]*$/
const LONGEST_HEADLINE = 200

function layoutOf({ text, title }: Article): Layout {
  const headline = findHeadline(text, title)
  const byline = lineIf(text, skipSpace(text, headline?.end ?? 0), BYLINE)
  const note = lineIf(text, skipSpace(text, byline?.end ?? headline?.end ?? 0), NOTE)
  const proseAt = skipSpace(text, Math.max(headline?.end ?? 0, byline?.end ?? 0, note?.end ?? 0))
  const dateline = findDateline(text, proseAt)
  const start = dateline?.end ?? proseAt
  return { headline, byline, dateline, body: { start, end: Math.max(start, endOfProse(text)) } }
}

/** The first line, where it is the given title, or where it has no full stop and an empty line, a byline or a dateline follows. */
function findHeadline(text: string, title: string | null): Span | null {
  const start = skipSpace(text, 0)
  const line = lineAt(text, start)
  const words = text.slice(line.start, line.end)
  if (!words || words.length > LONGEST_HEADLINE) return null
  if (title && squeeze(words) === squeeze(title)) return line
  if (/[.:;,]["”’']?$/.test(words) || /[!?]["”’']$|!$/.test(words) || findDateline(text, start)) return null
  return isFollowed(text, line.end) ? line : null
}

function isFollowed(text: string, end: number): boolean {
  const next = skipSpace(text, end)
  if (next === text.length) return false
  if (/\n\s*\n/.test(text.slice(end, next))) return true
  return findDateline(text, next) !== null || lineIf(text, next, BYLINE) !== null
}

const squeeze = (words: string): string => words.trim().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

function lineIf(text: string, start: number, pattern: RegExp): Span | null {
  const line = lineAt(text, start)
  return line.end - line.start <= 400 && pattern.test(text.slice(line.start, line.end)) ? line : null
}

function lineAt(text: string, start: number): Span {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function skipSpace(text: string, from: number): number {
  const found = text.slice(from).search(/\S/)
  return found < 0 ? text.length : from + found
}
