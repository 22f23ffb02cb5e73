/** Numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws ranks 0 … count − 1, that of rank r as often as (r + 1)^−exponent. */
export function zipf(count: number, exponent: number, random: () => number): () => number {
  let sum = 0
  const upTo = Array.from({ length: count }, (_, rank) => (sum += (rank + 1) ** -exponent))
  return () => {
    const drawn = random() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((upTo[middle] ?? sum) <= drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}
