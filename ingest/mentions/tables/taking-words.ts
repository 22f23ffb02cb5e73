import type { EntityKind } from '../../../src/model/vocabulary.ts'
import { words, wordSet } from '../../status/lexis.ts'

const all = <Kind extends EntityKind>(kind: Kind, nouns: readonly string[]): readonly (readonly [string, Kind])[] =>
  nouns.map((noun) => [noun, kind])

/** Verbs by which places change hands. */
export const TAKING_VERBS: ReadonlySet<string> = new Set(
  words(`seize capture overrun occupy annex conquer retake recapture reoccupy liberate reconquer reclaim wrest storm take win recover
    regain gain control clear enter drive push lose fall secure establish assume`),
)

/** Verbs whose object is always territory, where it is no body or person. */
export const ONLY_PLACES_VERBS = wordSet('overrun retake recapture reoccupy reconquer annex liberate occupy')

/** Verbs whose object may be a body or a person as well. */
export const ALSO_OTHERS_VERBS = wordSet('take seize capture win')

/** "the capture of Reading". */
export const TAKING_NOUNS = wordSet('capture fall seizure liberation loss siege')

/** Nouns for what may be taken without a name, by the kind of place they are; two words where the second alone is no place. */
export const TAKEN_PLACES: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...all('CITY', words('city town village hamlet settlement hometown suburb neighbourhood neighborhood')),
  ...all('REGION', words('district region province territory area enclave island peninsula county valley swathe')),
  ...all(
    'FACILITY',
    words('base camp airport airfield airbase crossing checkpoint outpost garrison castle fortress barracks refinery dam port'),
  ),
  ...all('FACILITY', [
    'oil field',
    'oil fields',
    'gas field',
    'border point',
    'border post',
    'army post',
    'military post',
    'military position',
  ]),
])

/** Those who take places without a name, by the kind of side they are. */
export const TAKER_NOUNS: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...all('COUNTRY', words('force troop troops army military authority government soldier navy marine paratrooper unit commando loyalist')),
  ...all(
    'ORGANIZATION',
    words('rebel militant insurgent fighter separatist guerrilla jihadist gunman gunmen militia militiaman militiamen terrorist'),
  ),
])

/** Those who say so without a name. */
export const SPEAKER_NOUNS: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ...all(
    'PERSON',
    words(`official spokesman spokeswoman spokesperson resident commander source witness journalist reporter activist police
      general officer elder mayor governor leader`),
  ),
  ...all('ORGANIZATION', words('media tv television radio newspaper agency monitor report reports')),
])
