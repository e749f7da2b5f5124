/** A write that may still be taken back: it goes to the outbox when the time to change one's mind is over. It lives
 *  outside React, because an undo must outlive going back. Closing the app sends it at once: what somebody was told is
 *  done must not stay undone. */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { WriteName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { Refused } from './answers'
import { nameFor } from './actingFor'
import { say } from './outbox'

export const UNDO_MS = 8_000

interface Held {
  action: WriteName
  input: unknown
  sendNow: () => void
}

interface Heard {
  /** It can no longer be taken back. */
  onSent?: () => void
  onRefused?: (refusal: Refused) => void
  /** How long it may be taken back, in milliseconds; a few seconds where nothing is said. */
  forMs?: number
}

let held: readonly Held[] = []
let watchesHiding = false
const listeners = new Set<() => void>()

function hold(next: readonly Held[]): void {
  held = next
  for (const listener of [...listeners]) listener()
}

/** Whatever may still be undone is sent now. */
export function sendHeldNow(): void {
  for (const one of held) one.sendNow()
}

/** Holds a write back; the answer takes it back for good, and does nothing once it was sent. */
export function sendLater<N extends WriteName>(action: N, input: InputOf<N>, { onSent, onRefused, forMs = UNDO_MS }: Heard = {}): () => void {
  const letGo = () => {
    clearTimeout(timer)
    hold(held.filter((other) => other !== one))
  }
  // In whose name was chosen by now; eight seconds later it may be another's.
  const whose = nameFor(action)
  const one: Held = {
    action,
    input,
    sendNow: () => {
      letGo()
      onSent?.()
      say(action, input, (word) => {
        if (word.kind === 'kept' || word.reply.ok) return
        const { reason, message, ref } = word.reply
        onRefused?.(new Refused(reason, message, ref))
      }, whose)
    },
  }
  const timer = setTimeout(one.sendNow, forMs)
  if (!watchesHiding) {
    watchesHiding = true
    Taro.onAppHide(sendHeldNow)
  }
  hold([...held, one])
  return letGo
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether such a write is held back now: the page shows it as done already. */
export function useHeldBack<N extends WriteName>(action: N, matches: (input: InputOf<N>) => boolean): boolean {
  const isHeld = () => held.some((one) => one.action === action && matches(one.input as InputOf<N>))
  return useSyncExternalStore(subscribe, isHeld, isHeld)
}
