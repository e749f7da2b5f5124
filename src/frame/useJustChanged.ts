import { useEffect, useState } from 'react'

/** True for a moment after the value has become another one; not for the first. */
export function useJustChanged(value: unknown, momentMs: number): boolean {
  const [known, setKnown] = useState(value)
  useEffect(() => {
    if (known === value) return undefined
    const timer = setTimeout(() => setKnown(value), momentMs)
    return () => clearTimeout(timer)
  }, [known, value, momentMs])
  return known !== value
}
