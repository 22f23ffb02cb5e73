import type { Measures } from './measures.ts'

/** One line a measure that both have: `name before → now  ×ratio`. */
export function compare(before: Measures, now: Measures): string[] {
  return Object.entries(now).flatMap(([name, value]) => {
    const old = before[name]
    return old === undefined ? [] : [`${name.padEnd(32)} ${old} → ${value}  ×${old === 0 ? '–' : (value / old).toFixed(2)}`]
  })
}
