import { createContext, useContext } from 'react'
import { useRead, type Read } from '../client/useRead'
import type { Me } from '../../domain/person/contract'
import { holds, type Role } from '../../domain/ground/post'

const Brought = createContext<Read<Me> | null>(null)

/** Stands around a page whose own answer says who I am, so that nobody on it asks for that alone. */
export const BringsMe = Brought.Provider

/** Who I am and which station is mine. */
export function useMe(): Read<Me> {
  const brought = useContext(Brought)
  const asked = useRead('person.me', {}, { enabled: brought === null })
  return brought ?? asked
}

/** The same out of a page's own answer; until it is there, as it was last known. */
export function useMeIn({ data, ...read }: Read<{ me: Me }>): Read<Me> {
  // Each such answer is laid down there (client/queryClient.ts), so this is the newest.
  const me = useRead('person.me', {}, { enabled: false }).data ?? data?.me
  if (read.status === 'loading' && me) return { ...read, status: 'ready', data: me }
  return { ...read, data: me } as Read<Me>
}

/** Whether I hold the role anywhere; false until it is known. */
export const isA = (me: Me | undefined, ...roles: Role[]): boolean => roles.some((role) => holds(me?.posts ?? [], role))
