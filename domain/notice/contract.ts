/** What the notice actions take and give. */
import * as z from 'zod'
import { cursor, id, takes } from '../ground/contract'
import type { Message } from './message'
import { NOTICE_LIMITS } from './vocab'

/** A message as its owner reads it. */
export interface InboxLine extends Pick<Message, 'kind' | 'words' | 'about' | 'at'> {
  messageId: string
  unread: boolean
}

export const noticeContracts = {
  /** My messages, newest first, and how many of them I have not opened. */
  'notice.inbox': takes(z.strictObject({ after: cursor })).gives<{ messages: InboxLine[]; unread: number; next: string | null }>(),
  /** WeChat's question was answered with yes, this often. */
  'notice.allow': takes(z.strictObject({ granted: z.int().min(1).max(NOTICE_LIMITS.ringsAtOnce) })).gives<{ left: number }>(),
  /** Mine, as opened. Marking one twice changes nothing. */
  'notice.markRead': takes(z.strictObject({ messageIds: z.array(id).min(1).max(NOTICE_LIMITS.markAtOnce) })).gives<{ read: number }>(),
}
