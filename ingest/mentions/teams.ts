import type { Name } from '../layers.ts'
import type { Reading } from './reading.ts'
import { TEAM_BEFORE, TEAM_BEHIND } from './tables/sports.ts'

const REACH = 32

/** True for a town's name that stands for its team, in a report on sports: "a 2-1 win over Kemi". */
export function isTeam({ onSports, document }: Reading, { start, end, type }: Name): boolean {
  if (!onSports || type === 'ORGANIZATION') return onSports
  const { text } = document.article
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase()
  return TEAM_BEFORE.test(before) || TEAM_BEHIND.test(text.slice(end, end + REACH).trimStart())
}
