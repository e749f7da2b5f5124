import type { Refused } from '../client/answers'
import type { SendStatus } from '../client/useSend'
import { Note } from '../ui/Note'

interface SendNoteProps {
  send: { status: SendStatus; refusal: Refused | null }
  /** What will happen by itself once there is a signal. */
  kept?: string
}

/** What became of something said, when it is not simply done: it waits for a signal, or the answer was no and why. */
export function SendNote({ send, kept = '没有信号，已经替您记下了，有信号自动发出去。' }: SendNoteProps) {
  if (send.status === 'kept') return <Note icon="offline">{kept}</Note>
  if (send.refusal) return <Note kind="care">{send.refusal.message}</Note>
  return null
}
