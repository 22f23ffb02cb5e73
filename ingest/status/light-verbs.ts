import { words } from './lexis.ts'

/** Verbs that carry a noun of meeting and lend it their tense: "held talks", "the meeting took place". */
export const LIGHT: ReadonlySet<string> = new Set(
  words(
    'hold have take begin start open resume conclude end attend host chair join conduct be occur happen finish last go continue convene launch restart enter engage revive reopen renew',
  ),
)
/** "will start meeting", "resumed talking": the verb over the trigger tells the time. */
export const ASPECT: ReadonlySet<string> = new Set(words('start begin continue resume keep stop finish'))
/** What stands right behind these is their object: "may hold talks". */
export const HOLDING: ReadonlySet<string> = new Set(
  words('hold have begin start open resume conclude end attend join conduct launch restart enter reopen'),
)
export const GOING_ON: ReadonlySet<string> = new Set(words('continue go proceed drag'))
/** "left for talks with", "arrived for talks with" look ahead; "flew in for talks with" is over. */
export const AWAITING: ReadonlySet<string> = new Set(words('leave depart head arrive embark set'))
