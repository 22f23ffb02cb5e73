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
