/** Words and limits of appointments. */

/** Roles somebody is appointed to; the others come by joining, helping or leading a team. */
export const APPOINTED_ROLES = [
  'gridWorker', 'civilizationWorker', 'stationHead', 'shopKeeper', 'villageSupervisor', 'appraiser',
  'subCentreHead', 'dispatcher', 'safeguardingOfficer', 'auditor', 'systemAdmin',
] as const
export type AppointedRole = (typeof APPOINTED_ROLES)[number]

export const APPOINTMENT_STATES = ['proposed', 'inForce', 'ended', 'withdrawn', 'declined'] as const
export type AppointmentState = (typeof APPOINTMENT_STATES)[number]

export const APPOINTMENT_STATE_LABELS: Record<AppointmentState, string> = {
  proposed: '等另一位同意',
  inForce: '在任',
  ended: '任期到了',
  withdrawn: '收回了',
  declined: '没有同意',
}

export const APPOINTMENT_LIMITS = {
  reasonMax: 100,
  /** Days before the end of a term on which its holder is told. */
  warnDays: 30,
} as const
