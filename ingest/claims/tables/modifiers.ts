import { wordSet } from '../../status/lexis.ts'

/** Words that may stand between a country and a title, or before either, and change neither. */
export const MODIFIERS =
  wordSet(`new newly elected current then late former ex outgoing acting interim veteran longtime long-serving deposed ousted
  exiled hardline reformist conservative centrist military self-proclaimed self-styled chief top senior main lead special rebel breakaway
  opposition regional first incoming - ex- self styled proclaimed provincial embattled powerful influential deputy previous`)

/** Verbs of sitting at the table for somebody. */
export const ACTING = wordSet(
  'negotiates negotiate represents represented representing mediates mediating negotiating acting acts speaks spoke',
)
/** Words of time before a title in apposition: "now", "at the time", "until June". */
export const WHEN = wordSet('now then once until currently at the time June July August May days earlier recently')

/** Modifiers by which the office is no longer held. */
export const FORMER = wordSet('once until was former ex ex- then late deposed ousted exiled previous')
/** Modifiers by which it is not yet held. */
export const FUTURE = wordSet('incoming')

/** Ranks and styles between a title and a name. */
export const RANKS = wordSet(
  'mr mr. mrs mrs. ms ms. dr dr. gen gen. general maj maj. major col col. colonel lt lt. lieutenant capt capt. captain brig brig. brigadier adm adm. admiral sheikh prince sir',
)

/** Bodies in lower case that are the country or body behind them: "the forces of Norway", "the regional bloc ECOWAS". */
export const ARMS = wordSet(
  'forces army armed military navy government junta parliament senate mission delegation bloc alliance union group movement militia cabinet party organisation organization agency',
)
