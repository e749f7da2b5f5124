/** What the media actions take and give. */
import { z } from 'zod'
import { takes } from '../contract'
import { MEDIA_KINDS } from './vocab'

export const mediaContracts = {
  /** Before a file leaves the phone: where it may go, and how large it may be. */
  'media.ticket': takes(z.strictObject({ kind: z.enum(MEDIA_KINDS) })).gives<{ mediaId: string; path: string; maxBytes: number }>(),
}
