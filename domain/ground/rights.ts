/** How far a right reaches, and the groups of rights that several features give. What has no right cannot be called.
 *  own – what is hers: she is the beneficiary, the writer or the holder;
 *  ownTeam – what belongs to a team she leads;
 *  ownStation, ownSubCentre, ownCentre – what belongs to the station, township or county at which she holds the role;
 *  anywhere – no matter whose. */
import type { Role } from './post'

export type Reach = 'own' | 'ownTeam' | 'ownStation' | 'ownSubCentre' | 'ownCentre' | 'anywhere'
export interface Right {
  role: Role
  where: Reach
}
export type Rights = readonly Right[]

/** What is her own, for everybody. */
export const everybody: Rights = [{ role: 'villager', where: 'own' }]
/** What is open to all who have joined, no matter whose. */
export const openToAll: Rights = [{ role: 'villager', where: 'anywhere' }]
/** What a village puts up for all its people. */
export const neighbours: Rights = [{ role: 'villager', where: 'ownStation' }]
export const volunteers: Rights = [{ role: 'volunteer', where: 'own' }]
/** Who answers for a station. */
export const answers: Rights = [
  { role: 'stationHead', where: 'ownStation' },
  { role: 'civilizationWorker', where: 'ownStation' },
]
/** Who knows the people of a station by sight. */
export const knowsPeople: Rights = [{ role: 'gridWorker', where: 'ownStation' }, ...answers]
/** Who heads the place something stands at, or one above it. */
export const heads: Rights = [
  { role: 'stationHead', where: 'ownStation' },
  { role: 'subCentreHead', where: 'ownSubCentre' },
  { role: 'dispatcher', where: 'ownCentre' },
]
/** And the county's system administrator. */
export const headsAndAdmin: Rights = [...heads, { role: 'systemAdmin', where: 'ownCentre' }]
/** Who writes down what is done about a place's volunteers, and hands them work. */
export const keepsPapers: Rights = [{ role: 'civilizationWorker', where: 'ownStation' }, ...heads]
export const onlyLeader: Rights = [{ role: 'teamLeader', where: 'ownTeam' }]
/** Who leads a team, or heads the place it stands at. */
export const leadsTeam: Rights = [...onlyLeader, ...heads]
