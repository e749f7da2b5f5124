/** Whether there is room for a list beside its detail: a desk, not a phone. The same width as in the style sheets. */
import { useSyncExternalStore } from 'react'

const query = () => (typeof window !== 'undefined' && window.matchMedia ? window.matchMedia('(min-width: 1024px)') : undefined)

function subscribe(listener: () => void): () => void {
  const media = query()
  // Safari before 14 knows only the older pair of names.
  media?.addListener(listener)
  return () => media?.removeListener(listener)
}

const isWide = (): boolean => query()?.matches ?? false

export const useWide = (): boolean => useSyncExternalStore(subscribe, isWide, isWide)
