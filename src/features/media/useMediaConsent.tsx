import { useState, type ReactNode } from 'react'
import { useRead } from '../../client/useRead'
import { ConsentSheet } from '../privacy/ConsentCard'

export interface MediaConsent {
  /** True when she agreed before; otherwise it asks her, and false. */
  agreed: (kind: 'photo' | 'voice') => boolean
  sheet: ReactNode
}

/** Before her first photo or recording she is asked, with what it is for and what goes on without. The tap that agrees is
 *  not the tap that opens the camera: a browser lets only a tap of its own do that. `own` false: it is of a neighbour,
 *  and the server knows whether he agreed. */
export function useMediaConsent(own: boolean): MediaConsent {
  const [asking, setAsking] = useState<'photo' | 'voice' | null>(null)
  const { data } = useRead('privacy.consents', {}, { enabled: own })
  const consent = data?.consents.find(({ purpose }) => purpose === asking)
  const agreed = (kind: 'photo' | 'voice') => {
    // Not read, for want of a signal: the server says no where it must.
    const known = data?.consents.find(({ purpose }) => purpose === kind)
    if (!own || !known || known.given) return true
    setAsking(kind)
    return false
  }
  return { agreed, sheet: consent ? <ConsentSheet consent={consent} onClose={() => setAsking(null)} /> : null }
}
