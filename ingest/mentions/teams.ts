import type { Name } from '../layers.ts'
import type { Reading } from './reading.ts'
import { hasTeamCue } from './team-cues.ts'

/** True for a town's name that stands for its team, in a report on sports: "a 2-1 win over Kemi". */
export const isTeam = ({ onSports, document }: Reading, name: Name): boolean =>
  onSports && (name.type === 'ORGANIZATION' || hasTeamCue(document.article.text, name))
