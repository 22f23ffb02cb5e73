import { CAPTURE_STATUS_TABLE } from './capture-status.ts'
import { MEETING_STATUS_TABLE } from './meeting-status.ts'

/** The published table: how the outcomes of independent articles make one status. `statusRule` names the row that decided. */
export const STATUS_TABLE = { meetings: MEETING_STATUS_TABLE, captures: CAPTURE_STATUS_TABLE } as const
