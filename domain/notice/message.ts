/** A message (消息) tells one person one thing that happened to what is hers. The inbox always has it; whether WeChat
 *  also rings is `push`, and a ring that failed never takes the message away. Its words are one plain sentence that
 *  would do no harm on a locked screen: no other person's name, no phone, no address, nothing anybody wrote as a note.
 *  Its id is made of its cause, so that one cause can never tell the same person twice. */
import type { News } from '../ground/news'

/** none – WeChat is not to ring; due – a ring waits; dueLater – it waits until no other does; sent – handed to WeChat;
 *  refused – WeChat would not; late – it was no longer worth a ring when its turn came.
 *  Every message is `none` where no subscribe template is in use (docs/decisions/0011). */
export type Push = 'none' | 'due' | 'dueLater' | 'sent' | 'refused' | 'late'
/** In the order in which they ring. */
export const WAITING = ['due', 'dueLater'] as const
export const isWaiting = (push: Push): boolean => WAITING.includes(push as never)

export interface Message extends News {
  _id: string
  rev: number
  /** The person's id. */
  to: string
  at: string
  state: 'unread' | 'read'
  /** Empty until she opened it. */
  readAt: string
  push: Push
}

export type NewMessage = Omit<Message, 'rev'>

/** @param cause names the happening among all others: `wish:{id}:{n}`. */
export function messageTo(to: string, cause: string, { canWait, ...news }: News, now: string, rings = false): NewMessage {
  const push = rings ? (canWait ? 'dueLater' : 'due') : 'none'
  return { _id: `${cause}:${to}`, to, ...news, at: now, state: 'unread', readAt: '', push }
}

/** The message as opened; the first opening counts. */
export function markRead(message: Message, now: string): Message {
  return message.state === 'read' ? message : { ...message, state: 'read', readAt: now }
}
