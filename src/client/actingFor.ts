/** For whom I act just now (替她用). It lives in memory only: an app opened anew is its owner's again, so nobody acts in
 *  another's name without having chosen to, today, on this phone. */
import { useSyncExternalStore } from 'react'
import { cardOf, type ActionName } from '../../domain/actions'

export interface ActingFor {
  personId: string
  name: string
}

let acting: ActingFor | null = null
const listeners = new Set<() => void>()

export function actFor(whom: ActingFor | null): void {
  acting = whom
  for (const listener of [...listeners]) listener()
}

export const actingFor = (): ActingFor | null => acting

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Her for whom I act; null while I am myself. */
export const useActingFor = (): ActingFor | null => useSyncExternalStore(subscribe, actingFor, actingFor)

/** What a call says of it; undefined for what is asked for oneself, always or just now. */
export const nameFor = (action: ActionName, whom: ActingFor | null = acting): string | undefined =>
  whom && cardOf(action).agents !== 'asOneself' ? whom.personId : undefined
