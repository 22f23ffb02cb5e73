const TITLES: ReadonlySet<string> = new Set([
  ...['president', 'vice president', 'prime minister', 'premier', 'vice premier', 'chancellor', 'supreme leader', 'head of state'],
  ...['king', 'queen', 'emir', 'sultan', 'crown prince', 'secretary of state', 'secretary of defense', 'defense secretary'],
  ...[
    'foreign secretary',
    'attorney general',
    'treasury secretary',
    'national security adviser',
    'army chief',
    'chief of staff',
    'spy chief',
  ],
  ...[
    'intelligence chief',
    'secretary-general',
    'deputy prime minister',
    'deputy secretary of state',
    'assistant secretary of state',
    'minister of defence',
  ],
])

/** Titles of a state's offices, which an article may tell without the state: "Foreign Minister Orsi", not "a minister". */
export const isStateTitle = (title: string): boolean => TITLES.has(title) || /\S minister$/.test(title)

/** Titles by which the United States alone call an office. */
export const AMERICAN_TITLES: ReadonlySet<string> = new Set([
  ...['secretary of state', 'deputy secretary of state', 'assistant secretary of state', 'secretary of defense', 'defense secretary'],
  ...['treasury secretary', 'attorney general', 'senator', 'congressman', 'congresswoman'],
])

const codes = (text: string): ReadonlySet<string> => new Set(text.split(' ').map((code) => `country:${code}`))
/** States with a monarch, which have no president. */
const KINGDOMS = codes('GB ES SE NO DK NL BE LU LI MC AD JP TH MY KH BT JO MA SA OM KW QA BH AE BN LS SZ TO CA AU NZ JM VA')

/** Whether a state, by its gazetteer id, may have such an office: no American prime minister, no Spanish president, no Chilean king. */
export function mayHave(state: string | undefined, title: string): boolean {
  if (/^(?:vice )?president$/.test(title)) return !KINGDOMS.has(state ?? '')
  if (/^(?:king|queen|emir|sultan|crown prince)$/.test(title)) return KINGDOMS.has(state ?? '')
  if (state === 'country:US') return !/minister|premier|chancellor|foreign secretary|supreme leader/.test(title)
  return state !== 'country:VA' || !/minister|premier|chancellor/.test(title)
}
