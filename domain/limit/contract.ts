/** What the actions about bursts take and give. */
import * as z from 'zod'
import { cursor, id, takes, words } from '../ground/contract'
import type { BurstKind } from './burst'
import { NOTE_MAX } from './vocab'

export interface BurstLine {
  burstId: string
  name: string
  kind: BurstKind
  homes: number
  since: string
  /** How many of the homes came after it was opened or last asked about, and when the last one; missing where it has not grown. */
  grew?: { by: number; at: string }
  /** What the station found out before it grew again; missing where nobody has asked yet. */
  note?: string
  /** The seat by which her nod can be taken back; missing where she saw none. */
  claimId?: string
  /** She left no phone. */
  noPhone?: true
}

export const limitContracts = {
  /** What my station has still to ask about, oldest first. */
  'limit.bursts': takes(z.strictObject({ after: cursor })).gives<{ bursts: BurstLine[]; next: string | null }>(),
  /** Her phone, while it is still to be asked about; she reads who looked. */
  'limit.burstPhone': takes(z.strictObject({ burstId: id })).gives<{ phone: string }>(),
  /** 问过了，没事 – or what it was. */
  'limit.closeBurst': takes(z.strictObject({ burstId: id, note: words(NOTE_MAX) })).gives<{ burstId: string }>(),
}
