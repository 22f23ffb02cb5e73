/**
 * How a name of another script sounds, whatever scheme wrote it in Latin letters: a general scheme in the manner of
 * transliteration tables, no list of names. Input is one folded word; the output has one sign a sound, `S` sh, `C` ch, `J` zh or j,
 * `X` kh, `T` ts.
 */
export function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const sound = RULES.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word)
  if (sounds.size > MOST_KEPT) sounds.clear()
  sounds.set(word, sound)
  return sound
}

const MOST_KEPT = 200_000
/** A memo of a pure function. */
const sounds = new Map<string, string>()

/** In order: each finds what those before it left. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  // Khrushchev, Chruschtschow
  [/schtsch|shch|stsch/g, 'S'],
  [/tsch|tch|tsh/g, 'C'],
  [/sch|sh/g, 'S'],
  // Azhar, Dschafar, Ahmadinezhad
  [/dsch|dzh|dj|zh/g, 'J'],
  [/kh/g, 'X'],
  [/ch/g, 'C'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  // Uladzimir, Shevardnadze, Schewardnadse
  [/d[zs]/g, 'd'],
  [/t[sz]/g, 'T'],
  [/ck|q|cq/g, 'k'],
  [/x/g, 'ks'],
  // Vucic, whose sign was lost; Marcelo; Nicos
  [/(?<=i)c$/g, 'C'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ff(?=$)/g, 'v'],
  [/w/g, 'v'],
  // Sergej, Ljajic; but Javad
  [/j(?![aeiouy])/g, 'i'],
  [/j/g, 'J'],
  [/y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  // Schroeder, Mueller
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ae/g, 'a'],
  [/(.)\1+/g, '$1'],
  // Haniyeh, Abdullah
  [/(?<=[aeiou])h$/g, ''],
]

const CLASSES: Readonly<Record<string, string>> = {
  ...{ k: 'k', g: 'k', X: 'k', h: 'k', C: 'k' },
  ...{ d: 't', t: 't', T: 't' },
  ...{ s: 's', z: 's', S: 's', J: 's' },
  ...{ b: 'p', p: 'p', f: 'v' },
}

/**
 * Keys under which spellings of one name meet: its consonants by class. A name with a `w` or `j` that may be a vowel (Dawud, Daoud;
 * Netanjahu, Netanyahu) has two.
 */
export function skeletonsOf(word: string): string[] {
  const sound = soundOf(word)
  const vowels = [...(word.includes('w') ? ['v'] : []), ...(sound.includes('J') ? ['J'] : [])]
  return [...new Set([consonants(sound), ...vowels.map((sign) => consonants(sound.replaceAll(sign, '')))])]
}

function consonants(sound: string): string {
  const signs = [...sound.replace(/[aeiou]/g, '')].map((sign) => CLASSES[sign] ?? sign)
  return signs.filter((sign, index) => sign !== signs[index - 1]).join('') || sound.slice(0, 1)
}

/** Cost of one sound for another, in either order; what is not listed costs 1. */
const NEAR: readonly (readonly [string, number])[] = [
  ...(['Xh', 'ou'] as const).map((pair) => [pair, 0.15] as const),
  ...(['kX', 'XC', 'ei', 'ae'] as const).map((pair) => [pair, 0.2] as const),
  ...(['uv'] as const).map((pair) => [pair, 0.25] as const),
  ...(['kg', 'hg', 'hk', 'gX', 'sz', 'Ss', 'Jz', 'fv', 'Ch'] as const).map((pair) => [pair, 0.3] as const),
  ...(['dt', 'Tt', 'Ts', 'Ji', 'CS', 'Cs', 'Js'] as const).map((pair) => [pair, 0.35] as const),
  ...(['au', 'eu'] as const).map((pair) => [pair, 0.6] as const),
  ...(['Ck', 'TC', 'vb', 'ai', 'ao', 'eo', 'io', 'iu', 'bp', 'Tz'] as const).map((pair) => [pair, 0.4] as const),
]
const NEARNESS = new Map(NEAR.flatMap(([pair, cost]) => [pair, [...pair].reverse().join('')].map((key) => [key, cost] as const)))
const VOWELS = new Set('aeiou')

const replacing = (a: string, b: string): number => (a === b ? 0 : (NEARNESS.get(a + b) ?? 1))
const dropping = (sign: string): number => (VOWELS.has(sign) || sign === 'h' ? 0.3 : 1)

/** Shorter sounds must be equal: Xi and Si, Li and Le are others. */
const LEAST = 4

/** How alike two folded words sound, 0–1: 1 less the weighted edit distance (Levenshtein) by their mean length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [soundOf(a), soundOf(b)]
  if (left === right) return left.length > 1 ? 0.99 : 0
  if (Math.min(left.length, right.length) < LEAST) return 0
  return Math.max(0, 1 - distance(left, right) / ((left.length + right.length) / 2))
}

function distance(a: string, b: string): number {
  let above = [0]
  for (const sign of b) above.push((above.at(-1) ?? 0) + dropping(sign))
  for (const left of a) {
    const row = [(above[0] ?? 0) + dropping(left)]
    for (let at = 0; at < b.length; at++) {
      const right = b.charAt(at)
      const ways = [(above[at] ?? 0) + replacing(left, right), (above[at + 1] ?? 0) + dropping(left), (row[at] ?? 0) + dropping(right)]
      row.push(Math.min(...ways))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
