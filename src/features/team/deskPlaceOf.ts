import type { Me } from '../../../domain/person/contract'
import type { Role } from '../../../domain/ground/post'

/** The place I answer for, by my post there. */
export const deskPlaceOf = (me: Me, ...roles: Role[]): string => me.posts.find(({ role }) => roles.includes(role))?.place ?? me.station.id
