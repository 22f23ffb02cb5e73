import type { ClaimStatus, EntityKind, Predicate, Role } from '../../src/model/vocabulary.ts'
import { seeded, zipf } from './random.ts'

export interface Party {
  readonly role: Role
  readonly kind: EntityKind
  readonly name: string
  readonly link: string | null
}
export interface Sketch {
  readonly predicate: Predicate
  readonly status: ClaimStatus
  /** Stands between the first party and the second one. */
  readonly verb: string
  readonly title: string | null
  readonly parties: readonly Party[]
}

/** Claims to a person who is known at all. */
const CLAIMS_A_PERSON = 5
/** How often a person is named falls with rank^−0.8: of 20,000 persons the first has 3 % of all places, half have fewer than four. */
const EXPONENT = 0.8
/** The rest are captures. */
const MEETINGS = 0.8
const OFFICES = 0.1
/** Meetings that are told again by the next claim, so that there is something to merge. */
const AGAIN = 0.3

const PLACES: readonly (readonly [name: string, link: string])[] = [
  ['Kyiv', 'city:703448'],
  ['Paris', 'city:2988507'],
  ['Moscow', 'city:524901'],
  ['Berlin', 'city:2950159'],
  ['Geneva', 'city:2660646'],
  ['Istanbul', 'city:745044'],
  ['Vienna', 'city:2761369'],
  ['London', 'city:2643743'],
]
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu', 'ya']

/** What the claims of a made-up graph say, without end; the same for the same seed and size. */
export function* sketches(claims: number, seed: number): Generator<Sketch, never> {
  const random = seeded(seed)
  const person = zipf(Math.max(10, Math.ceil(claims / CLAIMS_A_PERSON)), EXPONENT, random)
  for (;;) {
    const drawn = random()
    const first = person()
    const place = PLACES[Math.floor(random() * PLACES.length)] ?? ['Paris', 'city:2988507']
    if (drawn >= MEETINGS + OFFICES) yield capture(first, place)
    else if (drawn >= MEETINGS) yield office(first, place)
    else {
      const held = meeting([first, person()], place)
      yield held
      if (random() < AGAIN) yield held
    }
  }
}

type Place = readonly [name: string, link: string]

function meeting([first, other]: readonly [number, number], place: Place): Sketch {
  const second = other === first ? first + 1 : other
  const parties = [personOf('PARTY', first), personOf('PARTY', second), placeOf('PLACE', place)]
  return { predicate: 'MEET', status: 'HELD', verb: 'met', title: null, parties }
}

function office(holder: number, place: Place): Sketch {
  const parties = [personOf('HOLDER', holder), placeOf('OF', place)]
  return { predicate: 'HOLD_OFFICE', status: 'CURRENT', verb: 'is mayor of', title: 'mayor', parties }
}

function capture(captor: number, place: Place): Sketch {
  return {
    predicate: 'CAPTURE',
    status: 'REPORTED',
    verb: 'captured',
    title: null,
    parties: [personOf('CAPTOR', captor), placeOf('PLACE', place)],
  }
}

function placeOf(role: Role, [name, link]: Place): Party {
  return { role, kind: 'CITY', name, link }
}

/** A name of its own for each rank, its digits of base 16 as syllables. */
function personOf(role: Role, rank: number): Party {
  const words = [rank & 0xfff, (rank >> 12) + 16].map((number) => {
    const word = [...number.toString(16)].map((digit) => SYLLABLES[Number.parseInt(digit, 16)]).join('')
    return word.slice(0, 1).toUpperCase() + word.slice(1)
  })
  return { role, kind: 'PERSON', name: words.join(' '), link: null }
}
