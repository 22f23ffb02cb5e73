/** A form that datelines take, with lines that have it and lines that do not. */
export interface DatelineRow {
  readonly id: string
  readonly reason: string
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

const NO_LABEL = String.raw`(?!(?:UPDATE|LIVE|BREAKING|EXCLUSIVE|ANALYSIS|FACTBOX|EXPLAINER|OPINION|CORRECT(?:ED|ION)|REFILE|WATCH|TIMELINE|PROFILE|NEWSMAKER)\b)`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+`
const TOWN = String.raw`${CAPITALS}(?: (?:de |al-|of |DE )?${CAPITALS}){0,3}`
const TITLE = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:de |al-|of )?\p{Lu}[\p{L}\p{M}'’.-]+){0,2}`
const MONTH = String.raw`(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const DATE = String.raw`(?:${MONTH} (?<day>\d{1,2})|(?<day2>\d{1,2}) ${MONTH.replace('month', 'month2')})(?:,? (?<year>\d{4}))?`
const PLACE = String.raw`(?<place>${TOWN})(?:/${TOWN})?(?:, (?!${DATE.replace(/\?<\w+>/g, '?:')})${TITLE})?`
const CAPPED = String.raw`${NO_LABEL}${PLACE}`
const AGENCY = String.raw`\(\p{Lu}[\p{L}\p{N} ./&-]{1,29}\)`
const DASH = String.raw`\s{0,3}(?:-{1,2}|–|—)\s+`

const row = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'u')

export const datelineRows: readonly DatelineRow[] = [
  {
    id: 'dateline/header',
    reason: 'An archive puts the day in front, as a field.',
    pattern: row(String.raw`date (?<iso>\d{4}-\d{2}-\d{2})(?: ${PLACE}(?::|\s?[-–—]{1,2})|:?)\s*`),
    examples: [
      'date 2025-12-02 MOSCOW: Envoys will meet',
      'date 2003-08-19 ACCRA, Ghana: After weeks',
      'date 2016-09-26 CARTAGENA, Colombia — With',
    ],
    not: ['date 2025 MOSCOW: Envoys', 'The date 2025-12-02 was set'],
  },
  {
    id: 'dateline/place-date-dash',
    reason: 'The usual form of the wires: a town in capitals, perhaps its country, day and agency, then a dash.',
    pattern: row(String.raw`${CAPPED}(?:,? ${DATE})?,?(?: ${AGENCY}| /[\w ]{2,30}/)?\.?${DASH}`),
    examples: [
      'VIENNA, July 14 - Foreign ministers met',
      'MOSCOW (Reuters) - Envoys',
      'GENEVA — Talks',
      'NEW DELHI, India – The',
      'TBILISI/MOSCOW, Aug 12 (Agency) - The president',
      'DAYTON, Ohio, Nov 22 (Agency) - The presidents',
      'OSLO, 3 May 2011 (Agency) -- Delegates',
      'PORT-AU-PRINCE, Haiti (AP) — The',
    ],
    not: ['Moscow - the capital', 'NATO said - again', 'A - b', 'UPDATE 1 - Envoys meet', 'LIVE - Envoys meet', 'MOSCOW-based envoys'],
  },
  {
    id: 'dateline/place-colon',
    reason: 'Asian and Gulf outlets put a colon where others put a dash.',
    pattern: row(String.raw`${CAPPED}(?:, ${DATE})?(?: ${AGENCY})?\s?:\s+(?=["“‘'\p{Lu}])`),
    examples: ['WASHINGTON: The envoys', 'SEOUL, Dec 1: North', 'KUALA LUMPUR : “We'],
    not: ['LIVE: Envoys meet', 'CORRECTED: Envoys meet', 'WASHINGTON: it said', 'Moscow: The'],
  },
  {
    id: 'dateline/place-agency-dash',
    reason: 'Some agencies write the town in small letters; then only the agency or the day tells that it is a dateline.',
    pattern: row(String.raw`(?<place>${TITLE})(?:, ${TITLE.replace('{0,2}', '{0,1}')})??(?:, ${DATE}(?: ${AGENCY})?| ${AGENCY})${DASH}`),
    examples: [
      'Moscow (AFP) - Envoys',
      'Geneva, 2 December 2025 – The envoy',
      'Goma, DR Congo (AFP) – Rebels',
      'Paris, Dec 2 (Agency) - A summit',
    ],
    not: ['Moscow (pop. 13 million) grew', 'Moscow - the capital', 'Vladimir Putin (72) - the president'],
  },
  {
    id: 'dateline/agency-dash',
    reason: 'The town is left out.',
    pattern: row(String.raw`\((?:Reuters|AFP|AP|CNN|Xinhua|Agency|TASS|dpa|EFE|UPI|Bloomberg)\)${DASH}`),
    examples: ['(Reuters) - Envoys will meet', '(CNN) — The envoys'],
    not: ['(Corrects the day) - Envoys', '(Reuters) reported'],
  },
]
