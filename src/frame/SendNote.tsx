import type { Refused } from '../client/answers'
import type { SendStatus } from '../client/useSend'
import { Note } from '../ui/Note'
import { useConnection } from './useConnection'

interface SendNoteProps {
  send: { status: SendStatus; refusal: Refused | null }
  /** What will happen by itself, whyever it has to wait. */
  kept?: string
}

/** What became of something said, when it is not simply done: it waits for a signal, or the answer was no and why. */
export function SendNote({ send, kept = '已经替您记下了，送得到的时候自动发出去。' }: SendNoteProps) {
  const { answered } = useConnection()
  if (send.status === 'kept') return <Note icon="offline">{`${answered ? '那边这会儿收不下' : '没有信号'}，${kept}`}</Note>
  if (send.refusal) return <Note kind="care">{send.refusal.message}</Note>
  return null
}
