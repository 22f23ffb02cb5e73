import type { Span } from '../../src/model/span.ts'
import { TEAM_BEFORE, TEAM_BEHIND } from './tables/sports.ts'

const REACH = 32

/** Whether a name stands where reports on sports put a team: "against Kemi", "Kemi striker". */
export function hasTeamCue(text: string, { start, end }: Span): boolean {
  return (
    TEAM_BEFORE.test(text.slice(Math.max(0, start - REACH), start).toLowerCase()) ||
    TEAM_BEHIND.test(text.slice(end, end + REACH).trimStart())
  )
}
