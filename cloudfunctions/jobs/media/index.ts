/** What time does here. */
import { handSilentToPeople, lapseToMakeRoom, sweepLooseMedia, sweepOldVoices } from './sweepMedia'
import type { Jobs } from '../job'

export const mediaJobs: Jobs = {
  handSilentToPeople: { run: handSilentToPeople, every: 'run', turn: 150, share: 1 },
  lapseToMakeRoom: { run: lapseToMakeRoom, every: 'run', turn: 155, share: 0.3 },
  sweepLooseMedia: { run: sweepLooseMedia, every: 'run', turn: 160, share: 0.3 },
  sweepOldVoices: { run: sweepOldVoices, every: 'run', turn: 170, share: 0.3 },
}
