/** One input for every action that its contract accepts, about one order whose whole story the test county has told. */
import type { ActionName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { PATH } from '../factories'

/** What really exists in that county, by id. */
interface Ids {
  wishId: string
  claimId: string
  redemptionId: string
  code: string
  identityClaimId: string
  mergeId: string
  householdId: string
  teamId: string
  teamCode: string
  trainingId: string
  coverId: string
  licenceId: string
  mediaId: string
  jobId: string
  appointmentId: string
  starId: string
}

/** Stars, the workbench and the books. */
function deskInputs(ids: Ids) {
  const star = { starId: ids.starId }
  return {
    'report.findings': { state: 'open' }, 'report.noteFinding': { findingId: 'hours:v1', note: '查过了' },
    'workbench.waiting': {}, 'report.figures': { placeId: PATH.station },
    'person.correctName': { personId: 'granny', name: '王秀英' }, 'person.facts': {}, 'person.setFacts': { sex: 'female' }, 'person.setIdNumber': { idNumber: '' },
    'star.mine': {}, 'star.list': { state: 'candidate' }, 'star.notices': {}, 'star.putOnNotice': star, 'star.setAside': { ...star, note: '再核对' },
    'star.object': { ...star, note: '那几天不在村里' }, 'star.decide': { ...star, grant: true },
  } satisfies Partial<{ [N in ActionName]: InputOf<N> }>
}

export function inputsAbout(ids: Ids): { [N in ActionName]: InputOf<N> } {
  const wish = { wishId: ids.wishId }
  const team = { teamId: ids.teamId }
  const member = { ...team, personId: 'v2' }
  const teamWords = { name: '柳湾帮忙分队', capacity: 30 }
  const order = { orderId: ids.wishId }
  const household = { householdId: ids.householdId }
  const roster = { jobId: ids.jobId }
  return {
    ...deskInputs(ids),
    ...teamWorkInputs(ids),
    'roster.jobs': {}, 'roster.template': { kind: 'person' }, 'roster.begin': { kind: 'person', fileName: '名册.xlsx', parts: 1 },
    'roster.part': { ...roster, part: 0, bytes: 'UEsDBA==' }, 'roster.check': roster, 'roster.job': roster, 'roster.report': roster, 'roster.badRows': roster,
    'roster.apply': { ...roster, seen: true }, 'roster.cancel': roster, 'roster.export': { kind: 'person', placeId: PATH.station },
    'person.me': {}, 'person.phoneFromWeixin': { code: 'a-code' }, 'person.myContact': {}, 'person.neighbours': {}, 'place.stations': {},
    'agency.mine': {}, 'agency.ask': { principalId: 'granny', scopes: ['wishes'] }, 'agency.answer': { agencyId: 'granny:v1', accept: true },
    'agency.stop': { agencyId: 'granny:v1' }, 'agency.toAnswer': { state: 'inForce' }, 'agency.registerChild': { name: '王小豆', bornOn: '2018-05-01' },
    'agency.letVolunteer': { personId: 'v1', desk: { guardianId: 'granny', bornOn: '2010-05-01', bothHere: true } }, 'agency.begin': { principalId: 'grandpa', agentId: 'v2', scopes: ['wishes'], bothHere: true },
    'place.detail': { placeId: PATH.station }, 'place.tree': { placeId: PATH.station }, 'place.nearby': {},
    'place.code': { placeId: PATH.station },
    'place.add': { parentId: PATH.station, kind: 'base', name: '外村的基地' }, 'place.edit': { placeId: PATH.station, name: '改了名' },
    'place.close': { placeId: PATH.station, takeOverId: 'far', reason: '不开了' }, 'place.merge': { stationId: PATH.station, intoId: 'far', reason: '并走' },
    'place.addGrid': { stationId: PATH.station, name: '外村的网格' }, 'place.editGrid': { gridId: 'g1', name: '改了名' },
    'person.join': { name: '新来的乡亲', stationId: PATH.station, isFourteen: true }, 'person.volunteer': { isAdult: false },
    'person.claimIdentity': { name: '乡亲granny', stationId: PATH.station, lost: true }, 'person.loginsToApprove': {},
    'person.approveLogin': { claimId: ids.identityClaimId, personId: 'granny' },
    'person.askMerge': { name: '乡亲granny', stationId: PATH.station }, 'person.myMerge': {}, 'person.stopMerge': { mergeId: ids.mergeId }, 'person.mergesToAnswer': {},
    'person.agreeMerge': { mergeId: ids.mergeId, personId: 'v2' }, 'person.refuseMerge': { mergeId: ids.mergeId, note: '不认识' },
    'person.beginMerge': { personId: 'v3', otherId: 'v2', seen: true },
    'household.points': {}, 'household.pool': { points: 1 }, 'household.mine': {}, 'household.list': {}, 'household.detail': household, 'household.found': { headId: 'granny', name: '王家' },
    'household.comeIn': { ...household, personId: 'grandpa', relation: 'spouse' }, 'household.goOut': { ...household, personId: 'grandpa', reason: 'mistake' },
    'household.move': { ...household, personId: 'grandpa', relation: 'parent' }, 'household.nameHead': { ...household, personId: 'head' },
    'household.setGrid': { ...household, gridId: '' },
    'household.split': { ...household, name: '分出来的家', personIds: ['grandpa'] }, 'household.merge': { ...household, intoId: ids.householdId },
    'report.audit': {},
    'appointment.find': {}, 'appointment.list': { state: 'inForce' }, 'appointment.propose': { personId: 'granny', role: 'gridWorker', until: '2026-12-31' },
    'appointment.agree': { appointmentId: ids.appointmentId }, 'appointment.decline': { appointmentId: ids.appointmentId },
    'appointment.withdraw': { personId: 'grid', role: 'gridWorker', placeId: PATH.station, reason: '搬走了' },
    'wish.tell': {
      title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station,
      contact: { phone: '13800009999', address: '另一处' },
    },
    'wish.mine': {}, 'wish.detail': wish, 'wish.addInfo': { ...wish, note: '好' }, 'wish.withdraw': wish, 'wish.toAnswer': {},
    'wish.accept': wish, 'wish.askBack': { ...wish, note: '几点方便' }, 'wish.refuse': { ...wish, note: '暂时没有人手' },
    'order.feed': { scope: 'county' }, 'order.detail': order, 'order.childFeed': {}, 'order.claim': order, 'order.release': order,
    'order.whereToGo': order, 'order.checkIn': order, 'order.checkOut': order, 'order.review': { ...order, score: 5 }, 'order.mine': {},
    'hours.toConfirm': {}, 'hours.confirm': { claimId: ids.claimId }, 'hours.mine': {}, 'points.mine': {},
    'market.goods': {}, 'market.reserve': { goodsId: 'soap' }, 'market.cancel': { redemptionId: ids.redemptionId }, 'market.mine': {},
    'notice.inbox': {}, 'notice.unread': {}, 'notice.allow': { granted: 1 }, 'notice.markRead': { messageIds: [`wish:${ids.wishId}:2:granny`] },
    'team.list': { level: 'station' }, 'team.detail': team, 'team.members': { ...team, state: 'member' }, 'team.mine': {},
    'team.create': { kind: 'squad', placeId: PATH.station, ...teamWords }, 'team.edit': { ...team, ...teamWords }, 'team.close': { ...team, reason: '合并' },
    'team.join': team, 'team.joinByCode': { code: ids.teamCode }, 'team.answerRequest': { ...member, accept: false }, 'team.leave': team,
    'team.remove': { ...member, reason: '搬走了' }, 'team.setLeader': { ...member, leads: true }, 'team.renewCode': team,
    'team.myPapers': {}, 'team.tellLicence': { kind: 'driver', until: '2030-01-01' }, 'team.memberPapers': member, 'team.licencesToSee': {},
    'team.seeLicence': { licenceId: ids.licenceId, good: true, teamId: ids.teamId }, 'team.trainings': {}, 'team.addToTraining': { trainingId: ids.trainingId, personIds: ['v2'] },
    'team.recordTraining': { placeId: PATH.station, name: '用电安全', minutes: 60, organiser: '柳湾站', day: '2026-05-20', purpose: 'service' }, 'team.covers': {},
    'team.createCover': { placeId: PATH.station, insurer: '某某保险', amountYuan: 100_000, from: '2026-01-01', until: '2026-12-31' },
    'team.coverPeople': { coverId: ids.coverId, personIds: ['v2'] }, 'team.coverTeam': { coverId: ids.coverId, teamId: ids.teamId }, 'team.coverRoster': { coverId: ids.coverId },
    'team.vet': { personId: 'v2', checkedOn: '2026-05-01', trainingId: ids.trainingId, good: false },
    'media.ticket': { kind: 'photo' }, 'media.take': { mediaId: ids.mediaId }, 'media.of': wish, 'media.toReview': {},
    'media.review': { mediaId: ids.mediaId, show: true }, 'media.reviewWords': { ...order, show: true },
    'media.report': { mediaId: ids.mediaId, why: 'unfit' }, 'media.reportWords': { ...order, why: 'unfit' },
    'privacy.consents': {}, 'privacy.give': { purpose: 'photo' }, 'privacy.withdraw': { purpose: 'photo' }, 'privacy.disclosures': {}, 'privacy.export': {},
    'privacy.closing': {}, 'privacy.close': {}, 'privacy.keep': {},
    'market.counter': {}, 'market.lookUp': { code: ids.code }, 'market.handOver': { code: ids.code },
  }
}

const teamWorkInputs = ({ wishId: orderId, teamId }: Ids) => ({
  'person.myFreeTimes': {}, 'person.setFreeTimes': { slots: ['6-morning' as const], reach: 'station' as const, restsInSeason: true },
  'order.dispatch': { orderId, teamId }, 'order.takeOn': { orderId }, 'order.giveBack': { orderId, reason: '人手不够' }, 'order.ofTeam': { teamId },
  'order.membersToAsk': { orderId }, 'order.askMember': { orderId, personId: 'v2' },
})
