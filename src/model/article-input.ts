import { z } from 'zod'
import { isDay } from './edtf.ts'
import { DatelineError } from './errors.ts'
import type { ArticleInput } from './article.ts'
import { unreadable } from './unreadable/unreadable.ts'

/** Longest text that is read, in bytes of UTF-8. */
export const LONGEST_TEXT = 20_000_000
const EARLIEST_YEAR = 1800
const LATEST_YEAR = 2100

const date = z.string().refine(isDate, { error: 'no date' }).nullish()
const label = z.string().nullish()

export const articleInputSchema = z.object({
  id: label,
  key: label,
  text: z.string().refine((text) => text.trim() !== '', { error: 'blank' }),
  publishedAt: date,
  updatedAt: date,
  publisher: label,
  title: label,
  url: label,
  language: label,
})

const KNOWN_FIELDS = new Set(Object.keys(articleInputSchema.shape))
const ALLOWED: Readonly<Record<string, string>> = {
  text: `"text" must be a string that is not blank and has at most ${LONGEST_TEXT / 1_000_000} MB.`,
  publishedAt: `"publishedAt" must be an ISO day or instant of ${EARLIEST_YEAR}–${LATEST_YEAR}, as 2025-12-02 or 2025-12-02T08:30:00Z, or null.`,
  updatedAt: `"updatedAt" must be an ISO day or instant of ${EARLIEST_YEAR}–${LATEST_YEAR}, as 2025-12-02 or 2025-12-02T08:30:00Z, or null.`,
}

/**
 * An input's value as an article, with the names of fields that nobody reads.
 * @throws DatelineError BAD_INPUT naming field and value, also for a text that is too long, binary, HTML or in another language
 */
export function parseArticleInput(value: unknown): { readonly article: ArticleInput; readonly unknownFields: readonly string[] } {
  const parsed = articleInputSchema.safeParse(value)
  if (!parsed.success) throw describe(parsed.error, value)
  refuseUnreadable(parsed.data.text)
  return { article: parsed.data, unknownFields: Object.keys(Object(value)).filter((name) => !KNOWN_FIELDS.has(name)) }
}

function refuseUnreadable(text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes > LONGEST_TEXT)
    throw new DatelineError('BAD_INPUT', `"text" has ${(bytes / 1_000_000).toFixed(1)} MB`, {
      hint: `Give at most ${LONGEST_TEXT / 1_000_000} MB; split a collection into its articles.`,
    })
  const fault = unreadable(text)
  if (fault) throw new DatelineError('BAD_INPUT', `"text" ${fault.what}`, { hint: fault.hint })
}

function describe(error: z.ZodError, value: unknown): DatelineError {
  const field = String(error.issues[0]?.path[0] ?? '')
  if (!field)
    return new DatelineError('BAD_INPUT', `${shown(value)} is not an article`, {
      hint: 'Give one JSON object a line: {"text": "…", "publishedAt": "2025-12-02"}.',
    })
  const given = Object(value)[field]
  const what = given === undefined ? `"${field}" is missing` : `"${field}" is ${shown(given)}`
  return new DatelineError('BAD_INPUT', what, { hint: ALLOWED[field] ?? `"${field}" must be a string or null.` })
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function isDate(value: string): boolean {
  const year = Number(value.slice(0, 4))
  const day = value.slice(0, 10)
  if (!isDay(day) || year < EARLIEST_YEAR || year > LATEST_YEAR) return false
  return value === day || z.iso.datetime({ offset: true }).safeParse(value).success
}
