/** Classes of lemmas that rows name in their triggers and paths. */
const CLASSES = {
  meet: 'meet reconvene',
  'meet-with': 'confer negotiate consult huddle dine lunch breakfast parley',
  sit: 'sit',
  speak: 'speak talk converse chat',
  phone: 'phone telephone',
  call: 'call',
  tell: 'tell inform assure warn',
  spend: 'spend',
  'come-face': 'come stand sit',
  face: 'face',
  sound: 'sound',
  'go-over': 'go work',
  report: 'report',
  join: 'join',
  together: 'together',
  which: 'which',
  screen: 'television tv screen video',
  reciprocal: 'each one',
  pair: 'they two both pair duo',
  stretch: 'hour minute day evening morning afternoon night time',
  day: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december week month`,
  receive: 'receive host welcome',
  brief: 'brief debrief',
  discuss: 'discuss',
  see: 'see',
  sign: 'sign initial conclude',
  treaty:
    'treaty accord agreement pact truce declaration protocol peace deal ceasefire cease-fire armistice memorandum communique document text',
  meeting: 'meeting talk talks summit negotiation discussion consultation conversation encounter audience',
  event:
    'meeting talk summit negotiation discussion consultation conversation encounter audience session round dinner lunch breakfast call conference dialogue briefing',
  // "held talks with", "is seeking a meeting with", "refused talks with": whoever does so takes part.
  light: `hold have begin start open launch resume continue conduct attend join enter chair complete conclude finish end close wrap lead
    plan schedule arrange seek want request demand propose offer accept refuse reject cancel postpone delay suspend skip boycott avoid
    shun expect need secure get win prepare do abandon quit leave interrupt restart reopen pursue break set`,
  telephone: 'telephone phone video',
  to: 'to',
  will: 'will shall',
  before: 'before after',
  press: 'press news media',
  measure: 'round series session day week hour set number pair string bout month phase couple marathon',
  mediator: 'mediate broker facilitate chair moderate',
  travel: 'be fly travel go arrive come head visit return leave stay journey',
  trip: 'visit trip tour stop stopover stay journey',
  visit: 'visit tour',
  schedule: 'set schedule plan slate due',
  seizing: 'seize capture overrun occupy annex conquer retake recapture reoccupy liberate reconquer reclaim wrest storm',
  taking: 'take win recover regain',
  control: 'control possession hold charge',
  'gain-control': 'take seize gain regain reclaim win assume wrest retake recapture establish',
  fall: 'fall',
  controlling: 'control',
  have: 'have',
  back: 'back',
  short: 'short apart silent behind',
  lose: 'lose surrender cede',
  'capture-noun': 'capture seizure takeover annexation recapture conquest liberation',
  'fall-noun': 'fall loss',
  structure: 'wall barrier curtain tower fence',
  declaring: 'declare proclaim pronounce call hail consider report',
  hands: 'hand',
  drive: 'drive push force expel chase oust dislodge',
} as const

export type WordClass = keyof typeof CLASSES

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.split(/\s+/))]),
)
/** All words of all classes. */
export const CLASS_WORDS: readonly string[] = [...SETS.values()].flatMap((set) => [...set])
const EMPTY: ReadonlySet<string> = new Set()

export const isWordClass = (name: string): name is WordClass => SETS.has(name)
export const wordsOf = (name: WordClass): ReadonlySet<string> => SETS.get(name) ?? EMPTY
