/** Who may do what, where. Policy denies by default: what has no row here cannot be called, and the tests print and
 *  walk the whole table. `where` is how far a right reaches:
 *  own – what is hers: she is the beneficiary, the writer or the holder;
 *  ownTeam – what belongs to a team she leads;
 *  ownStation, ownSubCentre, ownCentre – what belongs to the station, township or county at which she holds the role;
 *  anywhere – no matter whose. */
import type { ActionName } from './actions'
import { holds, type Post, type Role } from './person/post'
import type { StationPath } from './place/place'

export type Reach = 'own' | 'ownTeam' | 'ownStation' | 'ownSubCentre' | 'ownCentre' | 'anywhere'
export interface Right {
  role: Role
  where: Reach
}

const everybody: readonly Right[] = [{ role: 'villager', where: 'own' }]
const answers: readonly Right[] = [
  { role: 'stationHead', where: 'ownStation' },
  { role: 'civilizationWorker', where: 'ownStation' },
]
/** The desks above answer too, but only what is overdue: a wish carries its township and county as a place of rights only
 *  from that day on (wish/overdue.ts). */
const answersWishes: readonly Right[] = [...answers, { role: 'subCentreHead', where: 'ownSubCentre' }, { role: 'dispatcher', where: 'ownCentre' }]
/** Who knows the people of a station by sight. */
const knowsPeople: readonly Right[] = [{ role: 'gridWorker', where: 'ownStation' }, ...answers]
/** Who may appoint at some level; which roles, appointmentRules.ts says. */
const appointing: readonly Right[] = [
  { role: 'stationHead', where: 'ownStation' },
  { role: 'subCentreHead', where: 'ownSubCentre' },
  { role: 'dispatcher', where: 'ownCentre' },
  { role: 'systemAdmin', where: 'ownCentre' },
]
const agreeing: readonly Right[] = [...appointing, { role: 'villageSupervisor', where: 'ownStation' }]
/** What a village puts up for all its people. */
const neighbours: readonly Right[] = [{ role: 'villager', where: 'ownStation' }]
const auditors: readonly Right[] = [{ role: 'auditor', where: 'ownCentre' }]
const ownOrder: readonly Right[] = [{ role: 'volunteer', where: 'own' }]
const volunteers: readonly Right[] = [{ role: 'volunteer', where: 'own' }]
/** Who founds teams and appoints their leaders: whoever answers for the place a team stands at, or for one above it. */
const appointsTeams: readonly Right[] = [
  { role: 'stationHead', where: 'ownStation' },
  { role: 'subCentreHead', where: 'ownSubCentre' },
  { role: 'dispatcher', where: 'ownCentre' },
]
/** Who writes down trainings and covers of a place. */
const keepsPapers: readonly Right[] = [{ role: 'civilizationWorker', where: 'ownStation' }, ...appointsTeams]
const onlyLeader: readonly Right[] = [{ role: 'teamLeader', where: 'ownTeam' }]
const leadsTeam: readonly Right[] = [{ role: 'teamLeader', where: 'ownTeam' }, ...appointsTeams]
const shop: readonly Right[] = [{ role: 'shopKeeper', where: 'ownStation' }]

/** Who brings people and places in by sheets, as far as her post reaches. */
const sendsRosters: readonly Right[] = [
  { role: 'stationHead', where: 'ownStation' },
  { role: 'subCentreHead', where: 'ownSubCentre' },
  { role: 'dispatcher', where: 'ownCentre' },
  { role: 'systemAdmin', where: 'ownCentre' },
]
/** Who looks after the tree of places, each as far as her post reaches. */
const runsPlaces: readonly Right[] = [
  { role: 'systemAdmin', where: 'ownCentre' },
  { role: 'dispatcher', where: 'ownCentre' },
  { role: 'subCentreHead', where: 'ownSubCentre' },
]
/** And who looks after one station's door. */
const keepsDoor: readonly Right[] = [...runsPlaces, { role: 'stationHead', where: 'ownStation' }]

export const AUTHORISATION: Record<ActionName, readonly Right[]> = {
  'person.me': everybody,
  'person.correctName': answers,
  'person.facts': everybody,
  'person.setFacts': everybody,
  'person.setIdNumber': everybody,
  'person.myContact': everybody,
  'person.neighbours': knowsPeople,
  'person.join': everybody,
  'person.volunteer': everybody,
  'person.phoneFromWeixin': everybody,
  'person.myFreeTimes': volunteers,
  'person.setFreeTimes': volunteers,
  'person.claimIdentity': everybody,
  'person.loginsToApprove': knowsPeople,
  'person.approveLogin': knowsPeople,
  'person.askMerge': everybody,
  'person.myMerge': everybody,
  'person.stopMerge': [...everybody, ...knowsPeople],
  'person.mergesToAnswer': knowsPeople,
  'person.agreeMerge': knowsPeople,
  'person.refuseMerge': knowsPeople,
  'person.beginMerge': knowsPeople,
  'agency.mine': everybody,
  'agency.ask': everybody,
  'agency.answer': [...everybody, ...knowsPeople],
  'agency.stop': [...everybody, ...knowsPeople],
  'agency.toAnswer': knowsPeople,
  'agency.begin': knowsPeople,
  'agency.registerChild': everybody,
  'agency.letVolunteer': [...everybody, ...knowsPeople],
  'place.stations': [{ role: 'villager', where: 'anywhere' }],
  'household.mine': everybody,
  'household.points': everybody,
  'household.pool': everybody,
  'household.list': knowsPeople,
  'household.detail': [...everybody, ...knowsPeople],
  'household.found': knowsPeople,
  'household.comeIn': knowsPeople,
  'household.goOut': knowsPeople,
  'household.move': knowsPeople,
  'household.nameHead': knowsPeople,
  'household.setGrid': answers,
  'household.split': knowsPeople,
  'household.merge': knowsPeople,
  'place.detail': [{ role: 'villager', where: 'anywhere' }],
  'place.tree': [{ role: 'villager', where: 'anywhere' }],
  'place.nearby': [{ role: 'villager', where: 'anywhere' }],
  'place.add': runsPlaces,
  'place.edit': keepsDoor,
  'place.close': runsPlaces,
  'place.merge': runsPlaces,
  'place.code': keepsDoor,
  'place.addGrid': keepsDoor,
  'place.editGrid': keepsDoor,
  'report.figures': [...answers, { role: 'subCentreHead', where: 'ownSubCentre' }, { role: 'dispatcher', where: 'ownCentre' }, ...auditors],
  'report.findings': auditors,
  'report.noteFinding': auditors,
  'workbench.waiting': everybody,
  'report.audit': [{ role: 'auditor', where: 'ownCentre' }, { role: 'stationHead', where: 'ownStation' }],
  'appointment.find': agreeing,
  'appointment.list': agreeing,
  'appointment.propose': appointing,
  'appointment.agree': agreeing,
  'appointment.decline': agreeing,
  'appointment.withdraw': appointing,
  'wish.tell': [{ role: 'villager', where: 'own' }, { role: 'gridWorker', where: 'ownStation' }],
  'wish.mine': everybody,
  'wish.detail': [...everybody, ...answersWishes],
  'wish.addInfo': everybody,
  'wish.withdraw': everybody,
  'wish.toAnswer': answersWishes,
  'wish.accept': answersWishes,
  'wish.askBack': answersWishes,
  'wish.refuse': answersWishes,
  'order.feed': [{ role: 'villager', where: 'anywhere' }],
  'order.childFeed': [{ role: 'volunteer', where: 'own' }],
  'order.detail': [{ role: 'villager', where: 'anywhere' }],
  'order.claim': [{ role: 'volunteer', where: 'anywhere' }],
  'order.release': ownOrder,
  'order.whereToGo': ownOrder,
  'order.checkIn': ownOrder,
  'order.checkOut': ownOrder,
  'order.review': everybody,
  'order.mine': ownOrder,
  'order.dispatch': keepsPapers,
  'order.takeOn': onlyLeader,
  'order.giveBack': onlyLeader,
  'order.ofTeam': [...everybody, ...leadsTeam],
  'order.membersToAsk': onlyLeader,
  'order.askMember': onlyLeader,
  'star.mine': volunteers,
  'star.list': appointsTeams,
  'star.notices': neighbours,
  'star.putOnNotice': appointsTeams,
  'star.setAside': appointsTeams,
  'star.object': neighbours,
  'star.decide': appointsTeams,
  'hours.toConfirm': answers,
  'hours.confirm': [...everybody, ...answers],
  'hours.mine': ownOrder,
  'points.mine': everybody,
  'market.goods': everybody,
  'market.reserve': everybody,
  'market.cancel': everybody,
  'market.mine': everybody,
  'market.counter': shop,
  'market.lookUp': shop,
  'market.handOver': shop,
  'notice.inbox': everybody,
  'notice.unread': everybody,
  'notice.markRead': everybody,
  'notice.allow': everybody,
  'team.list': [{ role: 'villager', where: 'anywhere' }],
  'team.detail': [{ role: 'villager', where: 'anywhere' }],
  'team.members': [...leadsTeam, { role: 'safeguardingOfficer', where: 'ownCentre' }],
  'team.mine': everybody,
  'team.create': appointsTeams,
  'team.edit': leadsTeam,
  'team.close': appointsTeams,
  'team.join': volunteers,
  'team.joinByCode': volunteers,
  'team.answerRequest': leadsTeam,
  'team.leave': everybody,
  'team.remove': leadsTeam,
  'team.setLeader': appointsTeams,
  'team.renewCode': leadsTeam,
  'team.myPapers': everybody,
  'team.tellLicence': volunteers,
  'team.memberPapers': leadsTeam,
  'team.licencesToSee': answers,
  'team.seeLicence': [{ role: 'teamLeader', where: 'ownTeam' }, ...answers],
  'team.trainings': [...keepsPapers, { role: 'safeguardingOfficer', where: 'ownCentre' }],
  'team.recordTraining': [...keepsPapers, { role: 'safeguardingOfficer', where: 'ownCentre' }],
  'team.addToTraining': [...keepsPapers, { role: 'safeguardingOfficer', where: 'ownCentre' }],
  'team.covers': keepsPapers,
  'team.createCover': keepsPapers,
  'team.coverPeople': keepsPapers,
  'team.coverTeam': keepsPapers,
  'team.coverRoster': keepsPapers,
  'team.vet': [{ role: 'safeguardingOfficer', where: 'ownCentre' }],
  'media.ticket': everybody,
  'media.take': everybody,
  'media.of': [{ role: 'villager', where: 'anywhere' }],
  'media.toReview': answers,
  'media.review': answers,
  'media.reviewWords': answers,
  'media.report': [{ role: 'villager', where: 'anywhere' }],
  'media.reportWords': [{ role: 'villager', where: 'anywhere' }],
  'roster.jobs': sendsRosters,
  'roster.template': sendsRosters,
  'roster.begin': sendsRosters,
  'roster.part': sendsRosters,
  'roster.check': sendsRosters,
  'roster.job': sendsRosters,
  'roster.report': sendsRosters,
  'roster.badRows': sendsRosters,
  'roster.apply': sendsRosters,
  'roster.cancel': sendsRosters,
  'roster.export': sendsRosters,
  'privacy.consents': everybody,
  'privacy.give': everybody,
  'privacy.withdraw': everybody,
  'privacy.disclosures': everybody,
  'privacy.closing': everybody,
  'privacy.close': everybody,
  'privacy.keep': everybody,
  'privacy.export': everybody,
}

/** All that a login may call which the platform vouches for and nobody has joined with yet; the rest is NOT_JOINED. */
export const STRANGER_ACTIONS: readonly ActionName[] = ['person.join', 'person.claimIdentity', 'place.stations']

/** What an action is about to touch, as far as rights go. */
export interface Resource {
  /** Whose it is, person ids. */
  owners?: readonly string[]
  place?: Partial<StationPath>
  /** The team's id. */
  team?: string
}

export interface Asker {
  personId: string
  posts: readonly Post[]
}

/** Whether she could ever call it: she holds one of its roles somewhere. */
export function mayEver(asker: Asker, action: ActionName): boolean {
  return AUTHORISATION[action].some((right) => holds(asker.posts, right.role))
}

/** Whether she may do it to this. */
export function may(asker: Asker, action: ActionName, resource: Resource): boolean {
  return AUTHORISATION[action].some((right) => reaches(asker, right, resource))
}

function reaches(asker: Asker, right: Right, resource: Resource): boolean {
  if (!holds(asker.posts, right.role)) return false
  if (right.where === 'anywhere') return true
  if (right.where === 'own') return resource.owners?.includes(asker.personId) ?? false
  const at = placeFor(right.where, resource)
  return Boolean(at) && holds(asker.posts, right.role, at)
}

/** The id at which she must hold the role for this to be hers to do. */
function placeFor(where: Exclude<Reach, 'own' | 'anywhere'>, { place, team }: Resource): string | undefined {
  if (where === 'ownTeam') return team
  if (where === 'ownStation') return place?.station
  return where === 'ownSubCentre' ? place?.subCentre : place?.centre
}
