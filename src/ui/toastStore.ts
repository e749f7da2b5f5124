/** The one message shown at the foot of the page. It lives outside React, because on weapp every page is its own tree
 *  and an undo must outlive going back. */
export interface Toast {
  id: number
  words: string
  /** Takes back what was just done: offered instead of "are you sure". */
  undo?: () => void
  undoWords: string
}

const PLAIN_SECONDS = 5
const UNDO_SECONDS = 10

let shown: Toast | undefined
let count = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function put(toast: Toast | undefined): void {
  shown = toast
  for (const listener of listeners) listener()
}

export function hideToast(): void {
  clearTimeout(timer)
  put(undefined)
}

export function showToast(words: string, options: { undo?: () => void; undoWords?: string; forMs?: number } = {}): void {
  clearTimeout(timer)
  count += 1
  put({ id: count, words, undo: options.undo, undoWords: options.undoWords ?? '撤销' })
  timer = setTimeout(hideToast, options.forMs ?? (options.undo ? UNDO_SECONDS : PLAIN_SECONDS) * 1000)
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  current: (): Toast | undefined => shown,
}
