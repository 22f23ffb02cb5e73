/** Class words behind a region's name ("Donetsk region") or before it ("the province of Kunduz"). */
export const REGION_WORDS: ReadonlySet<string> = new Set([
  ...['region', 'province', 'oblast', 'state', 'governorate', 'district', 'peninsula', 'island', 'islands', 'prefecture', 'county'],
  ...['strip', 'gorge', 'krai', 'department', 'territory', 'valley', 'enclave', 'area', 'republic', 'canton', 'emirate', 'plateau'],
  ...['mountains', 'desert', 'basin', 'archipelago', 'heights', 'corridor'],
])
/** Class words that never make a plain town's name a region: "Jaffna area" is near the town. */
export const LOOSE_REGION_WORDS: ReadonlySet<string> = new Set(['area', 'republic', 'state'])
/** Heads of names that news treats as buildings or sites. */
export const FACILITY_WORDS: ReadonlySet<string> = new Set([
  ...['airport', 'airfield', 'airbase', 'base', 'palace', 'plant', 'camp', 'hotel', 'prison', 'bridge', 'dam', 'hospital', 'university'],
  ...[
    'stadium',
    'mosque',
    'cathedral',
    'embassy',
    'residence',
    'ranch',
    'castle',
    'square',
    'house',
    'crossing',
    'steelworks',
    'hall',
    'gallery',
    'clinic',
  ],
  ...['fortress', 'harbor', 'harbour', 'barracks', 'checkpoint', 'refinery', 'temple', 'church', 'museum', 'centre', 'center'],
])
/** Heads of names of happenings, works and honours, which are no bodies. */
export const EVENT_WORDS: ReadonlySet<string> = new Set([
  ...['war', 'cup', 'championship', 'championships', 'olympics', 'games', 'marathon', 'festival', 'award', 'awards', 'prize', 'treaty'],
  ...['revolution', 'uprising', 'genocide', 'holocaust', 'scandal', 'crisis', 'curtain', 'prix', 'trophy'],
])
/** Heads of competitions in reports on sports; elsewhere a league is a body. */
export const COMPETITION: RegExp = /(?:^league|liga|serie|division|group)$/
/** Beliefs and who holds them: no bodies, persons or places. */
export const BELIEFS: ReadonlySet<string> = new Set([
  ...[
    'islam',
    'islamist',
    'islamists',
    'muslim',
    'muslims',
    'sunni',
    'sunnis',
    'shia',
    'shias',
    'shiite',
    'shiites',
    'salafist',
    'salafists',
  ],
  ...['christian', 'christians', 'christianity', 'catholicism', 'protestant', 'protestants', 'judaism', 'jew', 'jews', 'jewish', 'hindu'],
  ...['hindus', 'hinduism', 'buddhist', 'buddhists', 'buddhism', 'sikh', 'sikhs', 'god', 'allah', 'koran', 'quran', 'bible'],
])
/** Heads of names of land that no person bears. */
export const LAND_WORDS: ReadonlySet<string> = new Set([
  'island',
  'islands',
  'peninsula',
  'valley',
  'mountains',
  'province',
  'region',
  'county',
])
/** Names of waters and lines, which are not annotated. */
export const WATER_WORDS: ReadonlySet<string> = new Set([
  'sea',
  'ocean',
  'river',
  'lake',
  'gulf',
  'bay',
  'strait',
  'canal',
  'line',
  'highway',
  'road',
  'street',
])
/** Words that make a capitalised name an organization's. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set([
  ...['ministry', 'parliament', 'army', 'council', 'committee', 'commission', 'agency', 'party', 'union', 'front', 'movement', 'group'],
  ...['congress', 'senate', 'court', 'bank', 'company', 'corporation', 'organization', 'organisation', 'association', 'authority', 'fund'],
  ...['forces', 'brigade', 'brigades', 'guard', 'guards', 'navy', 'police', 'institute', 'foundation', 'department', 'office', 'bureau'],
  ...['assembly', 'federation', 'league', 'alliance', 'coalition', 'cabinet', 'government', 'service', 'network', 'news', 'times', 'post'],
  ...['academy', 'college', 'school', 'chamber', 'chambers', 'society', 'trust', 'club', 'zeitung', 'magazine', 'newspaper', 'ltd', 'inc'],
  ...['watch', 'international', 'observatory', 'duma', 'knesset', 'legion', 'battalion', 'regiment', 'corps', 'command', 'mission'],
])
/** Forms of address that stand before a name. */
export const ADDRESSES: Readonly<Record<string, 'MALE' | 'FEMALE' | null>> = {
  ...{ 'mr.': 'MALE', mr: 'MALE', 'mrs.': 'FEMALE', mrs: 'FEMALE', 'ms.': 'FEMALE', ms: 'FEMALE', miss: 'FEMALE', 'dr.': null, dr: null },
  ...{
    sir: 'MALE',
    lord: 'MALE',
    lady: 'FEMALE',
    sheikh: 'MALE',
    mullah: 'MALE',
    ayatollah: 'MALE',
    haji: null,
    maulana: 'MALE',
    imam: 'MALE',
    'sen.': null,
    'rep.': null,
    'gen.': null,
    'lt.': null,
    'col.': null,
    'gov.': null,
    'maj.': null,
    'prof.': null,
  },
}
/** Heads of phrases that stand for the country, body or place they belong to. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...['force', 'army', 'troops', 'troop', 'military', 'government', 'authority', 'soldier', 'navy', 'marine', 'paratrooper', 'side'],
  ...['ministry', 'parliament', 'cabinet', 'administration', 'regime', 'delegation', 'serviceman', 'militia', 'warplane', 'tank'],
])
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...['rebel', 'militant', 'insurgent', 'fighter', 'separatist', 'guerrilla', 'group', 'movement', 'jihadist', 'gunman', 'faction'],
  ...['organization', 'organisation', 'party', 'coalition', 'alliance', 'bloc', 'agency', 'militiaman', 'mercenary'],
])
export const PLACE_NOUNS: Readonly<Record<string, 'CITY' | 'REGION' | 'COUNTRY'>> = {
  ...{ city: 'CITY', town: 'CITY', village: 'CITY', capital: 'CITY', settlement: 'CITY', port: 'CITY' },
  ...{
    region: 'REGION',
    province: 'REGION',
    territory: 'REGION',
    enclave: 'REGION',
    peninsula: 'REGION',
    island: 'REGION',
    state: 'REGION',
  },
  ...{ country: 'COUNTRY', nation: 'COUNTRY', kingdom: 'COUNTRY' },
}
