/** Instead of "are you sure": it is said to be done at once, sent after a while, and taken back by one tap until then. */
import type { WriteName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { sendLater } from '../client/sendLater'
import { hideToast, showToast, toastStore } from '../ui/toastStore'

/** @param forMs how long it may be taken back; a few seconds where nothing is said. */
export function sendWithUndo<N extends WriteName>(action: N, input: InputOf<N>, words: string, forMs?: number): void {
  const undo = sendLater(action, input, {
    onSent: () => {
      // What can no longer be taken back must not be offered.
      if (toastStore.current()?.undo === undo) hideToast()
    },
    onRefused: (refusal) => showToast(refusal.message),
    forMs,
  })
  showToast(words, { undo, forMs })
}
