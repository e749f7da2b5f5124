/** What time does here. */
import { forgetIdentityClaims } from './forgetIdentityClaims'
import type { Jobs } from '../job'

export const personJobs: Jobs = {
  forgetIdentityClaims: { run: forgetIdentityClaims, every: 'hour', turn: 200, share: 0.3 },
}
