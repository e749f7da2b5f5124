import { useRead, type Read } from '../client/useRead'
import type { Me } from '../../domain/person/contract'
import { holds, type Role } from '../../domain/ground/post'

/** Who I am and which station is mine. */
export const useMe = (): Read<Me> => useRead('person.me', {})

/** Whether I hold the role anywhere; false until it is known. */
export const isA = (me: Me | undefined, ...roles: Role[]): boolean => roles.some((role) => holds(me?.posts ?? [], role))
