/** A write that may still be taken back: it lies in the outbox from the tap on and goes when the time to change one's mind
 *  is over, so neither going back nor closing the page loses it. An app that is put aside sends it at once: what somebody
 *  was told is done must not stay undone. */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { WriteName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { Refused } from './answers'
import { heldItems, say, sendHeld, takeBack, watchOutbox } from './outbox'

export const UNDO_MS = 8_000

interface Heard {
  /** It can no longer be taken back. */
  onSent?: () => void
  onRefused?: (refusal: Refused) => void
  /** How long it may be taken back, in milliseconds; a few seconds where nothing is said. */
  forMs?: number
}

let watchesHiding = false

/** Whatever may still be undone is sent now. */
export const sendHeldNow = sendHeld

/** Holds a write back; the answer takes it back for good, and does nothing once it was sent. */
export function sendLater<N extends WriteName>(action: N, input: InputOf<N>, { onSent, onRefused, forMs = UNDO_MS }: Heard = {}): () => void {
  const requestId = say(action, input, (word) => {
    if (word.kind === 'kept' || word.reply.ok) return
    const { reason, message, ref } = word.reply
    onRefused?.(new Refused(reason, message, ref))
  }, forMs)
  const stopWatching = watchOutbox(() => {
    if (heldItems().some((item) => item.requestId === requestId)) return
    stopWatching()
    onSent?.()
  })
  if (!watchesHiding) {
    watchesHiding = true
    Taro.onAppHide(sendHeldNow)
  }
  return () => {
    stopWatching()
    takeBack(requestId)
  }
}

/** Whether such a write is held back now: the page shows it as done already. */
export function useHeldBack<N extends WriteName>(action: N, matches: (input: InputOf<N>) => boolean): boolean {
  const isHeld = () => heldItems().some((item) => item.action === action && matches(item.input as InputOf<N>))
  return useSyncExternalStore(watchOutbox, isHeld, isHeld)
}
