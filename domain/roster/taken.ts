/** What the audit row of an export says: `person:liuwan:240:stationHead`. */
import { ROLE_LABELS, type Role } from '../ground/post'
import type { RosterKind } from './vocab'

export interface Taken {
  kind: RosterKind
  placeId: string
  rows: number
  /** As what the exporter reads phones; undefined where the sheet has none. */
  as: Role | undefined
}

const WITHOUT = 'withoutContacts'

export const sayTaken = ({ kind, placeId, rows, as }: Taken): string => [kind, placeId, rows, as ?? WITHOUT].join(':')

/** The kind of a sheet that was taken with phones, of which place, and as what; null for one without. @param target as sayTaken says it. */
export function readTaken(target: string): { kind: string; placeId: string; as: Role } | null {
  const [kind = '', placeId = '', , as = ''] = target.split(':')
  return as in ROLE_LABELS ? { kind, placeId, as: as as Role } : null
}
