import { lowerAt, type Reading } from './reading.ts'

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'into',
  'through',
  'towards',
  'toward',
  'via',
  'inside',
  'across',
])
const SIDE_PREPOSITIONS = new Set(['between', 'with', 'by', 'against', 'for', 'on', 'among', 'without', 'upon', 'like'])
/** Verbs and nouns that make "to Moscow" an address to its government. */
const ADDRESSED = new Set([
  'message',
  'letter',
  'warning',
  'signal',
  'concession',
  'offer',
  'say',
  'sell',
  'give',
  'grant',
  'deliver',
  'close',
  'loyal',
  'aid',
  'ultimatum',
  'threat',
  'support',
])
const OWNED_BY_GOVERNMENT = new Set([
  'pressure',
  'support',
  'approval',
  'recognition',
  'control',
  'critic',
  'ally',
  'enemy',
  'demand',
  'consent',
  'part',
])
/** Things of a place: "Kyiv's streets", "the Moscow talks". */
const OF_THE_PLACE = new Set([
  'street',
  'suburb',
  'outskirts',
  'airport',
  'talk',
  'talks',
  'summit',
  'meeting',
  'conference',
  'resident',
  'mayor',
  'center',
  'centre',
  'square',
  'time',
  'trip',
  'visit',
  'university',
  'hospital',
  'agreement',
  'region',
  'stop',
  'suburbs',
  'accord',
  'accords',
  'round',
  'bureau',
  'governor',
  'hotel',
  'court',
  'embassy',
])
const GIVES_PLACE = new Set([
  'city',
  'capital',
  'town',
  'outskirts',
  'suburb',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'mile',
  'kilometer',
  'streets',
  'bombing',
  'siege',
  'fall',
  'gate',
  'center',
  'centre',
  'mayor',
  'university',
  'kilometre',
])

/** Whether a capital's name stands for its government ("Moscow said", "Kyiv and its allies"), not for the place ("in Moscow"). */
export function isGovernment(reading: Reading, first: number, head: number): boolean {
  const word = reading.words[head]
  if (!word) return false
  const preposition = lowerAt(reading, first - 1) === 'the' ? lowerAt(reading, first - 2) : lowerAt(reading, first - 1)
  if (PLACE_PREPOSITIONS.has(preposition)) return false
  if (SIDE_PREPOSITIONS.has(preposition)) return true
  const governor = reading.words[word.head]?.lemma ?? ''
  if (preposition === 'to') return ADDRESSED.has(governor)
  if (preposition === 'from') return ADDRESSED.has(governor) || OWNED_BY_GOVERNMENT.has(governor)
  if (preposition === 'of' && governor === 'control') return isUnder(reading, word.head)
  if (preposition === 'of') return !GIVES_PLACE.has(governor) && OWNED_BY_GOVERNMENT.has(governor)
  if (word.relation === 'conj') return isGovernment(reading, word.head, word.head)
  if (word.relation.startsWith('nmod:poss')) return !OF_THE_PLACE.has(governor)
  if (word.relation === 'compound' || word.relation === 'amod') return !OF_THE_PLACE.has(governor)
  return /^(?:nsubj|obj|iobj)/.test(word.relation) && !isPassivePlace(reading, word.head, word.relation)
}

/** "under the control of Moscow" is its government's, "took control of Mogadishu" the city's. */
const isUnder = ({ words }: Reading, control: number): boolean =>
  words.some(({ head, relation, lemma }) => head === control && relation === 'case' && lemma === 'under')

const DONE_TO_PLACES = new Set([
  'visit',
  'reach',
  'leave',
  'enter',
  'capture',
  'seize',
  'bomb',
  'shell',
  'take',
  'occupy',
  'storm',
  'overrun',
  'recapture',
  'liberate',
  'lose',
  'recover',
  'besiege',
  'attack',
  'retake',
  'hit',
  'surround',
  'tour',
])

const STATES = new Set(['stay', 'lie', 'fall', 'stand', 'be', 'burn', 'host'])

/** "left Moscow", "Kabul was captured". */
function isPassivePlace({ words }: Reading, verb: number, relation: string): boolean {
  const lemma = words[verb]?.lemma ?? ''
  return STATES.has(lemma) || (DONE_TO_PLACES.has(lemma) && relation !== 'nsubj')
}
