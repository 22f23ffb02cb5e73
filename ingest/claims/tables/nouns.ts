import { wordSet } from '../../status/lexis.ts'

/** People who stand for the country or body that is named with them: "Cuban officials", "FARC delegates", "Moscow's troops". */
export const COLLECTIVES =
  wordSet(`official force troop army military government delegation side negotiator envoy diplomat soldier authority
  representative mediator team ministry rebel fighter militant insurgent guerrilla militia unit militiaman administration regime
  delegate leadership navy paratrooper marine separatist group party
  faction camp gunman warplane jihadist extremist police terrorist loyalist commando activist`)

/** Those that stand for their country or body only in the plural: "the leaders of Oman and Qatar"; one leader is a person. */
export const PLURAL_COLLECTIVES = wordSet(`commander counterpart leader minister president emissary member officer`)

/** Words for a place that is named after them: "the eastern city of Lund", "the town, Lund", "the rest of Lund". */
export const PLACE_NOUNS =
  wordSet(`city town village capital region province district port island territory peninsula area county state oblast
  hamlet settlement suburb stronghold base resort outpost crossing strip enclave
  rest remainder most all whole`)

/** Words for people who may be a party without a name. */
export const PEOPLE = wordSet(`man woman people person leader minister president official delegation negotiator envoy diplomat counterpart
  representative mediator pair duo couple two three four five six trio chief head king queen premier chancellor ambassador commander
  general adviser aide governor mayor senator lawmaker politician delegate both side party rival neighbour neighbor foe ally host guest
  they he she them him her we us who government country nation rebel foreigner official emissary prince monarch pope secretary spokesman
  other family relative anyone anybody power`)

/** "Kinship and possession make no participant": these are people of their own, never the one who owns them. */
export const KIN = wordSet(`son daughter wife husband brother sister father mother uncle aunt cousin nephew niece son-in-law daughter-in-law
  father-in-law mother-in-law brother-in-law sister-in-law widow grandson granddaughter friend lawyer ally aide`)

/** Those who take a place for the one they belong to: "his men", "whose troops". */
export const FORCES = wordSet(
  `man force troop fighter soldier side army unit gunman ally rebel militia fleet ground-force commando paratrooper`,
)

/** Parts of a place that stand for it: "most of Lund", "several areas in Lund". */
export const PARTS = wordSet(`most rest part all half much bulk area section portion swathe remainder centre center whole entirety territory
  land ground neighbourhood neighborhood majority percent quarter number side port suburb`)

/** Those who fight a state, whatever its name before them: "Syrian rebels". */
export const REBELS = wordSet(`rebel insurgent guerrilla militant separatist gunman jihadist extremist islamist mutineer secessionist`)
