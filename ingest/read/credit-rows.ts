/** A form that credits at the foot of an article take, behind the end of a sentence; the pattern ends at the end of the text. */
export interface CreditRow {
  readonly id: string
  readonly reason: string
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|van|von|al|bin) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}`
const INITIALS = String.raw`\p{Ll}{2,5} ?/ ?\p{Ll}{2,5}`
const AGENCY = String.raw`(?:Reuters|AFP|afp|AP|ap|dpa|DPA|epd|KNA|PTI|ANI|IANS|ANSA|EFE|TASS|UPI|Xinhua|Bloomberg|Interfax)`
const SOURCE = String.raw`(?:${AGENCY}|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})`
const AGENCIES = String.raw`${AGENCY}(?:, ?${AGENCY}){0,5}`
const SOURCES = String.raw`${SOURCE}(?:, ?${SOURCE}){0,5}`

const row = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u')

export const creditRows: readonly CreditRow[] = [
  {
    id: 'credits/work-by',
    reason: 'Reporters and editors in the form of the wires, with or without brackets.',
    pattern: row(String.raw`\(?(?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled) by [^\n]{2,300}`),
    examples: ['(Reporting by Ann Lee; editing by Bob Ray)', 'Additional reporting by Ann Lee in Oslo', 'Writing by Ann Lee.'],
    not: ['Reporting from the front is hard.', 'The editing by hand took days.'],
  },
  {
    id: 'credits/author-editor',
    reason: 'Fields with a colon, initials or agencies between them.',
    pattern: row(
      String.raw`(?:(?:${INITIALS}|\p{Ll}{2,5})(?: ?/ ?(?:${AGENCY}|\p{Ll}{2,5}))* )?(?:Author|Editor|Reporter|Edited by|Written by):? ${NAME}[^\n.!?]{0,120}`,
    ),
    examples: [
      'Author: Ann Lee Editor: Bob Ray',
      'Author: Ann Lee, Oslo / kb Editor: Bob Ray',
      'abc / AFP / dpa Editor: Bob Ray / Eve Moe',
    ],
    not: ['Author Ann Lee spoke of it in Oslo. She left.', 'The author: a man of few words'],
  },
  {
    id: 'credits/initials',
    reason: 'Initials of the editors, joined by a slash, often with the agencies whose copy was used.',
    pattern: row(String.raw`${INITIALS}(?: ?\(${SOURCES}\)| ?/ ?${AGENCY}(?: ?/ ?${AGENCY})*)?`),
    examples: ['hc / av (Reuters, AP)', 'als/eg (Reuters, afp, dpa)', 'cjc / uhe (Evening Herald, dpa)', 'kb / ml', 'kb/ml / AFP / AP'],
    not: ['his/her own', 'AC / DC', 'and/or more'],
  },
  {
    id: 'credits/agencies',
    reason: 'Agencies alone, in brackets or before the editors’ initials.',
    pattern: row(String.raw`(?:\(${AGENCIES}\)|${SOURCES} \(${INITIALS}\))`),
    examples: ['(AFP, dpa)', '(Reuters)', 'AFP, NEX (kb / mla)'],
    not: ['(NATO)', '(the AP agency)', 'Reuters said so'],
  },
]
