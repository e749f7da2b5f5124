/** What time does here. */
import { forgetIdentityClaims } from './forgetIdentityClaims'
import type { Jobs } from '../job'

export const personJobs: Jobs = {
  forgetIdentityClaims: { run: forgetIdentityClaims, every: 'day', turn: 200 },
}
