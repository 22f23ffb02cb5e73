import type { NameType } from '../../layers.ts'

/** What stands around a name that tells its type. In examples the name is in square brackets. */
export interface KindCueRow {
  readonly id: string
  readonly type: Extract<NameType, 'PERSON' | 'LOCATION' | 'ORGANIZATION'>
  /** Weight beside the annotator's belief in one mention, which is at most 1; negative where it speaks against the type. */
  readonly weight: number
  /** Matched against the name itself. */
  readonly own?: RegExp
  /** Matched against the text that ends at the name, and against the text that begins behind it; both where both are given. */
  readonly before?: RegExp
  readonly behind?: RegExp
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

const PRESS = 'newspaper|paper|magazine|daily|weekly|tabloid|broadsheet|broadcaster|news agency|news channel|news website|news portal'
const FIRM =
  'company|firm|manufacturer|maker|carmaker|automaker|airline|carrier|retailer|lender|insurer|conglomerate|startup|start-up|supplier|operator|brokerage|bookmaker|chipmaker|drugmaker|utility|subsidiary|publisher|giant'
const GROUP = 'party|movement|militia|think tank|watchdog|charity|militant group|rebel group|advocacy group|aid group|trade union|faction'
const BODY = `${PRESS}|${FIRM}|${GROUP}`

const row = (pattern: string): RegExp => new RegExp(pattern, 'u')

export const kindCueRows: readonly KindCueRow[] = [
  {
    id: 'kind/body-before',
    type: 'ORGANIZATION',
    weight: 2.5,
    before: row(String.raw`(?<![\p{L}-])(?:${BODY}),? (?:group )?["“‘']?(?:[Tt]he )?$`),
    examples: ['the daily [Morgenluft] reported', 'the carmaker [Velora] said', 'the militia [Karsat] left'],
    not: ['the party leader [Aho] said', 'the maker of [Velora] said'],
  },
  {
    id: 'kind/body-behind',
    type: 'ORGANIZATION',
    weight: 2.5,
    behind: row(String.raw`^["”’']? (?:[\p{Ll}-]+ )?(?:${BODY}|news agency|agency|group)(?!['’\p{L}])`),
    examples: ['the [Velora] company said', 'the [Karsat] movement said', 'the [Interna] news agency said', '"[Morgenluft]" magazine said'],
    not: ['[Aho] told the company', '[Oslo] grouped them'],
  },
  {
    id: 'kind/body-apposed',
    type: 'ORGANIZATION',
    weight: 2.5,
    behind: row(
      String.raw`^["”’']?, (?:an?|the|one of the|(?:\p{Lu}[\p{L}.]+ ){1,2}?['’]s|(?:\p{Lu}[\p{L}.]+['’]s)) (?:[\p{L}\p{N}'’-]+ ){0,4}(?:${BODY}|bank|club|agency|association|organi[sz]ation)(?=[,.;]| (?:that|which|in|of|based|with|for|on|from) )`,
    ),
    examples: ['[Velora], a listed company, said', "[Velora], Norway's largest bookmaker, said", '[Karsat], the ruling party, said'],
    not: ['[Aho], a farmer, said', '[Aho], a ruling party lawmaker, said'],
  },
  {
    id: 'kind/of-a-firm',
    type: 'ORGANIZATION',
    weight: 2,
    before: row(
      String.raw`(?:CEO|[Cc]hief [Ee]xecutive|[Cc]hairman|[Cc]hairwoman|board|shares|stake|helm|employees|customers|subsidiary|takeover) (?:of|in|at) (?:the )?["“‘']?$`,
    ),
    examples: ['the CEO of [Velora] said', 'a stake in [Velora]', 'the board of [Velora] met'],
    not: ['the mayor of [Oslo] said', 'the board [Velora] named'],
  },
  {
    id: 'kind/owned-by-a-firm',
    type: 'ORGANIZATION',
    weight: 1,
    behind: row(
      String.raw`^(?:['’]s?)? (?:CEO|chief executive|board|shares|shareholders|stock|employees|customers|subsidiary|spokes(?:man|woman|person)|lawmakers?|MPs?|voters|members)(?!\p{L})`,
    ),
    examples: ["[Velora]'s shares fell", '[Velora] CEO Esko Aho', '[Karsat] lawmakers left'],
    not: ['[Aho] shared it', "[Oslo]'s streets"],
  },
  {
    id: 'kind/founded',
    type: 'ORGANIZATION',
    weight: 1.5,
    behind: row(String.raw`^ (?:was|were|had been) (?:founded|established|acquired|nationalized|privatized|taken over|dissolved)(?!\p{L})`),
    examples: ['[Velora] was founded in 1961', '[Karsat] had been dissolved'],
    not: ['[Aho] was found in Oslo', '[Aho] founded it'],
  },
  {
    id: 'kind/told-the-press',
    type: 'ORGANIZATION',
    weight: 1.5,
    before: row(String.raw`(?<!\p{L})told ["“‘']?$`),
    behind: row(String.raw`^["”’']? (?:in an interview|radio|television|TV|newspaper)(?!\p{L})`),
    examples: ['she told [Morgenluft] in an interview', 'he told [Velora] radio'],
    not: ['he told [Aho] in private', 'he told [Aho] on Monday'],
  },
  {
    id: 'kind/party-members',
    type: 'ORGANIZATION',
    weight: 2,
    own: row(
      String.raw`^(?:\p{Lu}\p{L}+ )*(?:Democrats|Greens|Republicans|Socialists|Conservatives|Liberals|Communists|Nationalists|Tories)$`,
    ),
    examples: ['the [Greens] left', 'the [Social Democrats] left'],
    not: ['the [Green] line', 'the [Democratic Republic] fell'],
  },
  {
    id: 'kind/legal-form',
    type: 'ORGANIZATION',
    weight: 2,
    own: row(
      String.raw` (?:Inc|Ltd|Corp|Co|Plc|PLC|LLC|GmbH|AG|SA|SE|NV|SpA|Zeitung|Group|Holdings?|Motors|Airlines|Airways|Industries|Bank)\.?$`,
    ),
    examples: ['[Velora Motors] grew', '[Aho Corp.] grew'],
    not: ['[Esko Aho] grew', '[Motors] grew'],
  },
  {
    id: 'kind/which',
    type: 'PERSON',
    weight: -1,
    behind: row(String.raw`^,? (?:which|whose (?:shares|headquarters|capital|factories|fighters|members))(?!\p{L})`),
    examples: ['[Velora], which grew', '[Velora], whose shares fell', '[Velora] which grew'],
    not: ['[Aho], who left', '[Aho], whose wife left'],
  },
  {
    id: 'kind/lower-case',
    type: 'PERSON',
    weight: -2,
    own: row(String.raw`^\p{Ll}+$`),
    examples: ['told [nlp] on Monday'],
    not: ['told [Aho] on Monday', 'told [bin Aho] so'],
  },
  {
    id: 'kind/age',
    type: 'PERSON',
    weight: 1,
    behind: row(String.raw`^, (?:aged )?[1-9]\d(?:,|\.| and)`),
    examples: ['[Aho], 61, said', '[Aho], aged 61, said'],
    not: ['[Oslo], 61 miles away', '[Aho], 1961'],
  },
  {
    id: 'kind/of-a-person',
    type: 'PERSON',
    weight: 1,
    behind: row(
      String.raw`^['’]s?,? (?:\p{Ll}+ )?(?:wife|husband|son|daughter|brother|sister|mother|father|cousin|nephew|uncle|widow|lawyers?|attorneys?|predecessor|successor|arrest|trial|death|resignation|impeachment|remarks|candidacy)(?!\p{L})`,
    ),
    examples: ["[Aho]'s wife left", "[Aho]'s former lawyer left", "[Aho]'s impeachment failed"],
    not: ["[Oslo]'s streets", '[Aho] lawyers up'],
  },
  {
    id: 'kind/rule-of-a-person',
    type: 'PERSON',
    weight: 1,
    behind: row(String.raw`^ (?:administration|presidency|loyalists?|aides?|supporters)(?!\p{L})`),
    examples: ['the [Aho] administration', '[Aho] loyalists left'],
    not: ['the [Oslo] administrative court', "[Aho]'s administration"],
  },
  {
    id: 'kind/who',
    type: 'PERSON',
    weight: 1,
    behind: row(String.raw`^,? who(?:se)? (?!(?:have|are|were) )`),
    examples: ['[Aho], who left', '[Aho], whose wife left'],
    not: ['[Aho], which left', '[Karsat], who are loud'],
  },
  {
    id: 'kind/address',
    type: 'PERSON',
    weight: 2,
    before: row(String.raw`(?<![\p{L}])(?:Mrs?|Ms|Dr|Sen|Gen|Gov|Prof|Lt|Col)\.? $`),
    examples: ['Mr. [Aho] left', 'Ms [Aho] left'],
    not: ['Mister [Aho] left', 'the Mr. and [Aho]'],
  },
  {
    id: 'kind/inside',
    type: 'LOCATION',
    weight: 0.7,
    before: row(
      String.raw`(?<![\p{L}])(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout|[Aa]round|[Tt]owards?) (?:the |downtown |central |northern |southern |eastern |western )?$`,
    ),
    behind: row(String.raw`^(?!["”]|['’]s?(?!\p{L}))`),
    examples: ['They met in [Oslo] on Monday', 'a road near [Oslo]', 'in central [Oslo]'],
    not: ["in [Aho]'s house", 'between [Oslo] and', 'in "[Velora]"'],
  },
  {
    id: 'kind/place-of',
    type: 'LOCATION',
    weight: 2,
    before: row(
      String.raw`(?:[Cc]ity|[Tt]own|[Vv]illage|[Pp]ort|[Rr]egion|[Pp]rovince|[Dd]istrict|[Cc]apital|[Ss]uburb|[Ii]sland|[Oo]utskirts|[Mm]ayor|[Ss]treets|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|kilometers|kilometres|miles) of (?:the )?$`,
    ),
    examples: ['the town of [Kemi] fell', 'the mayor of [Kemi]', 'north of [Kemi]'],
    not: ['the leader of [Kemi]', 'the town [Kemi] fell'],
  },
  {
    id: 'kind/place-before',
    type: 'LOCATION',
    weight: 1,
    before: row(String.raw`(?<!['’]s )(?<!\p{L})(?:city|town|village|resort|suburb|border crossing|port) $`),
    examples: ['the port city [Kemi] fell', 'the border town [Kemi]'],
    not: ['the city of [Kemi]', "the city's [Aho]"],
  },
  {
    id: 'kind/based',
    type: 'LOCATION',
    weight: 1,
    behind: row(String.raw`^ ?[-‑] ?(?:based|born|area|bound)(?!\p{L})`),
    examples: ['the [Kemi]-based firm', 'a [Kemi]-born singer'],
    not: ['the [Aho]-led team', '[Kemi] based it'],
  },
]
