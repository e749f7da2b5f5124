/** Where a person's name is copied so that lists need no second look-up, and how each copy is brought up to date. Each
 *  function returns the document with the name as it is now, or the same document when nothing in it is hers. What is no
 *  copy: what people wrote themselves, and what a certificate once said. */
import type { Agency, Word } from '../agency/agency'
import type { HourEntry } from '../hours/hours'
import type { Redemption } from '../market/redemption'
import type { Claim, Confirmation } from '../order/claim'
import type { Order } from '../order/order'
import type { RosterJob } from '../roster/rosterJob'
import type { Licence } from '../team/licence'
import type { Team } from '../team/team'
import type { Vetting } from '../team/vetting'
import type { Happening, Wish } from '../wish/wish'
import type { Disclosure } from './disclosure'

export interface Named {
  personId: string
  name: string
}

type Told = Pick<Wish, 'beneficiaryId' | 'beneficiaryName' | 'writerId' | 'writerName' | 'happenings'>

/** Whose word it was, and who tapped for her. */
const renameHand = <W extends Word & { agentId?: string; agentName?: string }>(word: W, { personId, name }: Named): W => ({
  ...word,
  byName: word.byId === personId ? name : word.byName,
  ...(word.agentId === personId ? { agentName: name } : {}),
})

export const renameAgency = (agency: Agency, who: Named): Agency => ({
  ...agency,
  principalName: agency.principalId === who.personId ? who.name : agency.principalName,
  agentName: agency.agentId === who.personId ? who.name : agency.agentName,
  begun: agency.begun && renameHand(agency.begun, who),
  over: agency.over && renameHand(agency.over, who),
})

/** A wish or an order: for whom, by whose hand, and whoever did something about it. */
export function renameTold<T extends Told>(told: T, { personId, name }: Named): T {
  return {
    ...told,
    beneficiaryName: told.beneficiaryId === personId ? name : told.beneficiaryName,
    writerName: told.writerId === personId ? name : told.writerName,
    happenings: told.happenings.map((happening): Happening => renameHand(happening, { personId, name })),
  }
}

/** A child's order stays under its code name: nobody is called by hers there but who answered or came. */
export function renameOrder(order: Order, who: Named): Order {
  const renamed = renameTold(order, who)
  if (!order.forChild || (order.beneficiaryId !== who.personId && order.writerId !== who.personId)) return renamed
  return order
}

export function renameClaim(claim: Claim, who: Named): Claim {
  const signed = (side: Confirmation | null) => side && renameHand(side, who)
  return {
    ...claim,
    personName: claim.personId === who.personId ? who.name : claim.personName,
    beneficiaryConfirmed: signed(claim.beneficiaryConfirmed),
    stationConfirmed: signed(claim.stationConfirmed),
  }
}

/** 活动负责人 is whoever signed for the station. */
export function renameEntry(entry: HourEntry, { personId, name }: Named): HourEntry {
  return {
    ...entry,
    personName: entry.personId === personId ? name : entry.personName,
    personInCharge: entry.confirmers[1] === personId ? name : entry.personInCharge,
  }
}

export const renameRedemption = (redemption: Redemption, { personId, name }: Named): Redemption =>
  redemption.personId === personId ? { ...redemption, personName: name } : redemption

export const renameViewer = (seen: Disclosure, { personId, name }: Named): Disclosure =>
  seen.viewerId === personId ? { ...seen, viewerName: name } : seen

/** A membership, a line of a roster of the insured or of the trained. */
export const renameMember = <M extends { personId: string; personName: string }>(line: M, { personId, name }: Named): M =>
  line.personId === personId ? { ...line, personName: name } : line

export const renameLicence = (licence: Licence, who: Named): Licence =>
  renameMember(licence.seenById === who.personId ? { ...licence, seenByName: who.name } : licence, who)

/** A vetting has the id of whom it is about. */
export const renameVetting = (vetting: Vetting, { personId, name }: Named): Vetting => ({
  ...vetting,
  personName: vetting._id === personId ? name : vetting.personName,
  byName: vetting.byId === personId ? name : vetting.byName,
})

export const renameSender = (job: RosterJob, { personId, name }: Named): RosterJob => ({
  ...job,
  byName: job.byId === personId ? name : job.byName,
  agreedByName: job.agreedById === personId ? name : job.agreedByName,
})

export const renameLeader = (team: Team, { personId, name }: Named): Team =>
  ({ ...team, leaders: team.leaders.map((leader) => (leader.personId === personId ? { ...leader, name } : leader)) })

interface Row {
  actorId: string
  actorName: string
  agentId: string
  agentName: string
}

export function renameRow<R extends Row>(row: R, { personId, name }: Named): R {
  return {
    ...row,
    actorName: row.actorId === personId ? name : row.actorName,
    agentName: row.agentId === personId ? name : row.agentName,
  }
}

