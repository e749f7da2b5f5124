/** Who appoints whom, for how long, and what needs two people: versioned data, a county that decides otherwise adds rows.
 *  A role is held at the level of the tree named here, at the place the person belongs to. `by` may appoint; where
 *  `second` is not empty, somebody else of these must agree before it is in force (separation of duties: whoever holds
 *  points, addresses of children, the books or the rights of others is never one person's choice). */
import type { Role } from '../ground/post'
import type { AppointedRole } from './vocab'

export type Level = 'station' | 'subCentre' | 'centre'

/** A role at the place itself, or at the place above it. */
export interface Appointer {
  role: Role
  at: Level
}

export interface AppointmentRule {
  version: string
  from: string
  source: string
  role: AppointedRole
  level: Level
  by: readonly Appointer[]
  second: readonly Appointer[]
  /** Longest term. */
  termMonths: number
}

const head: Appointer = { role: 'stationHead', at: 'station' }
const supervisor: Appointer = { role: 'villageSupervisor', at: 'station' }
const township: Appointer = { role: 'subCentreHead', at: 'subCentre' }
const county: Appointer = { role: 'dispatcher', at: 'centre' }
const admin: Appointer = { role: 'systemAdmin', at: 'centre' }

const BASIS = {
  version: 'appointment-2026-1',
  from: '2020-01-01',
  source: '县级默认：中心、所、站逐级任用（中心主任—所长—站长），岗位分离参照《志愿服务记录与证明出具办法》第二十至二十二条；村里可由议定另行登记',
}
const row = (role: AppointedRole, level: Level, by: readonly Appointer[], second: readonly Appointer[], termMonths: number): AppointmentRule =>
  ({ ...BASIS, role, level, by, second, termMonths })

export const APPOINTMENT_RULES: readonly AppointmentRule[] = [
  row('gridWorker', 'station', [head, township], [], 36),
  row('civilizationWorker', 'station', [township, county], [], 36),
  row('stationHead', 'station', [township, county], [], 60),
  row('villageSupervisor', 'station', [township], [], 60),
  row('shopKeeper', 'station', [head], [supervisor, township], 36),
  row('appraiser', 'station', [head], [supervisor, township], 36),
  row('subCentreHead', 'subCentre', [county, admin], [county, admin], 60),
  row('dispatcher', 'centre', [county, admin], [county, admin], 60),
  row('safeguardingOfficer', 'centre', [county, admin], [county, admin], 36),
  row('auditor', 'centre', [county, admin], [county, admin], 36),
  row('systemAdmin', 'centre', [county, admin], [county, admin], 36),
]

/** The rule in force for a role on a Shanghai day: the latest begun. */
export function appointmentRule(role: AppointedRole, day: string, rules: readonly AppointmentRule[] = APPOINTMENT_RULES): AppointmentRule {
  const [latest] = rules.filter((rule) => rule.role === role && rule.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))
  if (!latest) throw new Error(`no rule says who appoints a ${role}`)
  return latest
}
