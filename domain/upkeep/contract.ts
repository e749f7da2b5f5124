/** What the actions about upkeep take and give. Never an id: a trouble's may be a person's. */
import * as z from 'zod'
import { takes } from '../ground/contract'
import type { TroubleLine } from './troubleLines'
import { JOB_NAMES } from './work'

export const upkeepContracts = {
  /** What the machine could not do, a line a job, the longest first. `more`: there are more than were looked at. */
  'upkeep.troubles': takes(z.strictObject({})).gives<{ lines: TroubleLine[]; more: boolean }>(),
  /** What of this job was set aside is tried at once. `moved`: so many need no longer wait; none where none did. */
  'upkeep.tryAgain': takes(z.strictObject({ job: z.enum(JOB_NAMES) })).gives<{ moved: number }>(),
}
