import type { Person } from '../../../domain/person/person'
import type { Role } from '../../../domain/ground/post'
import { widestReach } from '../../../domain/person/reach'
import { refuse } from '../../../domain/ground/refusal'

const APPOINTERS: readonly Role[] = ['dispatcher', 'systemAdmin', 'subCentreHead', 'stationHead', 'villageSupervisor']

/** How far somebody appoints or gives the second word. @throws Refusal NOT_ALLOWED */
export const scopeOf = ({ posts }: Person) => widestReach(posts, APPOINTERS) ?? refuse('NOT_ALLOWED')
