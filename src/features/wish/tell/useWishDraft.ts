import { useCallback, useEffect, useState } from 'react'
import { dropDraft, emptyDraft, keepDraft, readDraft, watchDraft, type WishDraft } from './draft'

/** The wish being said: every letter is kept as it is typed. */
export function useWishDraft(personId: string) {
  const [draft, setDraft] = useState<WishDraft>(() => readDraft(personId))
  const change = useCallback((part: Partial<WishDraft>) => {
    setDraft((before) => {
      const next = { ...before, ...part }
      keepDraft(personId, next)
      return next
    })
  }, [personId])
  const clear = useCallback(() => {
    dropDraft(personId)
    setDraft(emptyDraft)
  }, [personId])
  useEffect(() => watchDraft(() => setDraft(readDraft(personId))), [personId])
  return { draft, change, clear }
}
