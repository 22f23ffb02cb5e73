/** Words that narrow an office before it: "foreign minister", "atomic energy chief", "acting governor". Lower case. */
export const PORTFOLIOS: readonly string[] = [
  ...['foreign', 'foreign affairs', 'external affairs', 'defence', 'defense', 'war', 'interior', 'home', 'internal affairs', 'justice'],
  ...['finance', 'economy', 'economic', 'treasury', 'trade', 'commerce', 'industry', 'oil', 'energy', 'petroleum', 'water', 'agriculture'],
  ...[
    'health',
    'education',
    'culture',
    'information',
    'communications',
    'transport',
    'environment',
    'labor',
    'labour',
    'sports',
    'tourism',
  ],
  ...['science', 'planning', 'immigration', 'migration', 'development', 'infrastructure', 'cabinet', 'unification', 'reintegration'],
  ...['european affairs', 'minority affairs', 'strategic affairs', 'public works', 'housing', 'social affairs', 'emergencies'],
  ...['security', 'national security', 'intelligence', 'military intelligence', 'spy', 'secret service', 'counterterrorism'],
  ...['army', 'military', 'navy', 'air force', 'police', 'provincial police', 'border guard', 'coast guard', 'militia', 'guerrilla'],
  ...['rebel', 'opposition', 'party', 'separatist', 'paramilitary', 'militant', 'parliamentary', 'parliament', 'tribal', 'spiritual'],
  ...['junta', 'coup', 'transitional', 'political', 'religious', 'faction', 'group', 'union', 'government', 'coalition', 'insurgent'],
  ...['nuclear', 'atomic energy', 'peace', 'special', 'climate', 'refugee', 'aid', 'relief', 'humanitarian', 'human rights', 'rights'],
  ...['chief', 'top', 'senior', 'lead', 'main', 'presidential', 'provincial', 'regional', 'district', 'state', 'federal', 'local'],
  ...['central bank', 'space', 'customs', 'election', 'budget', 'enlargement', 'competition', 'ground forces', 'field'],
]

/** Words that belong to the title they stand before ("deputy foreign minister"). */
export const TITLE_PREFIXES: readonly string[] = [
  ...['deputy', 'first deputy', 'vice', 'assistant', 'acting', 'interim', 'caretaker', 'associate', 'principal deputy'],
]

/** Portfolios that only rank or qualify and are no part of the title: "top commander" is a commander. */
export const RANK_WORDS: ReadonlySet<string> = new Set(['chief', 'top', 'senior', 'lead', 'main', 'special'])
