/** What time does here. */
import { forgetIdentityClaims } from './forgetIdentityClaims'
import type { Jobs } from '../job'

export const personJobs: Jobs = {
  forgetIdentityClaims: { run: forgetIdentityClaims, every: 'run', turn: 200, share: 0.3 },
}
