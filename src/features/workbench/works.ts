import type { Me } from '../../../domain/person/contract'
import type { Role } from '../../../domain/ground/post'
import { isA } from '../../frame/useMe'

/** Roles for whom something may wait; a shopkeeper has her counter. */
const WORKING: readonly Role[] = [
  'gridWorker', 'civilizationWorker', 'stationHead', 'villageSupervisor', 'subCentreHead', 'teamLeader', 'dispatcher', 'safeguardingOfficer', 'auditor', 'systemAdmin',
]

export const works = (me: Me | undefined): boolean => isA(me, ...WORKING)
