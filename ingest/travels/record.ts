import { z } from 'zod'

const day = z.iso.date().nullable()

/** A trip abroad of a president or secretary of state, as the Office of the Historian lists it. */
const tripSchema = z.object({
  id: z.string(),
  actor: z.object({ name: z.string() }),
  country: z.string().nullable(),
  locales: z.array(z.string()),
  start: day,
  end: day,
  remark: z.string().nullable(),
})
/** A visit of a foreign leader to the United States. */
const visitSchema = z.object({
  id: z.string(),
  visitor: z.string(),
  from: z.string().nullable(),
  start: day,
  end: day,
  description: z.string().nullable(),
})

/** One line of either list: who travelled, where to, from when to when, and the official remark, null where there is none. */
export interface TravelRecord {
  readonly id: string
  /** "Madeleine Korbel Albright", "President Imata Kabua of Marshall Islands". */
  readonly traveller: string
  /** "Damascus, Syria"; null for visits, whose remark tells the place where there is one to tell. */
  readonly place: string | null
  readonly start: string | null
  readonly end: string | null
  readonly remark: string | null
}

export function tripOf(line: unknown): TravelRecord {
  const { id, actor, country, locales, start, end, remark } = tripSchema.parse(line)
  const [locale, ...others] = locales
  const place = locale && others.length === 0 && country ? `${locale}, ${inOrder(country)}` : country && inOrder(country)
  return { id, traveller: actor.name, place, start, end, remark }
}

export function visitOf(line: unknown): TravelRecord {
  const { id, visitor, from, start, end, description } = visitSchema.parse(line)
  return { id, traveller: from ? `${visitor} of ${inOrder(from)}` : visitor, place: null, start, end, remark: description }
}

/** "Macedonia, Former Yugoslav Republic of" → "Former Yugoslav Republic of Macedonia". */
const inOrder = (name: string): string => name.replace(/^([^,]+), (.+ of)$/, '$2 $1')
