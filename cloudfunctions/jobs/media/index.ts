/** What time does here. */
import { handSilentToPeople, lapseToMakeRoom, sweepIncoming, sweepLooseMedia, sweepOldVoices } from './sweepMedia'
import type { Jobs } from '../job'

export const mediaJobs: Jobs = {
  handSilentToPeople: { run: handSilentToPeople, every: 'hour', turn: 150 },
  lapseToMakeRoom: { run: lapseToMakeRoom, every: 'quarter', turn: 155 },
  sweepLooseMedia: { run: sweepLooseMedia, every: 'hour', turn: 160 },
  sweepIncoming: { run: sweepIncoming, every: 'day', turn: 165 },
  sweepOldVoices: { run: sweepOldVoices, every: 'day', turn: 170 },
}
