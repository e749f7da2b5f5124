/** A team's life: founded, joined by request and by code, led, left, closed. */
import { PATH } from '../factories'
import type { Do, Told } from './measure'

export async function tellTeamStory({ call }: Told): Promise<void> {
  const words = { name: '柳湾电工分队', area: '柳湾村', skills: '电工', capacity: 30 }
  const { teamId: above } = (await call('head', 'team.create', { kind: 'brigade', placeId: PATH.station, ...words })) as { teamId: string }
  const { teamId } = (await call('head', 'team.create', { kind: 'squad', placeId: PATH.station, parentId: above, ...words })) as { teamId: string }
  await call('head', 'team.edit', { teamId, ...words, capacity: 20 })
  await call('head', 'team.renewCode', { teamId })
  await call('v1', 'team.list', { level: 'station' })
  await call('v1', 'team.join', { teamId })
  await call('head', 'team.members', { teamId, state: 'asked' })
  await call('head', 'team.answerRequest', { teamId, personId: 'v1', accept: true })
  await call('head', 'team.setLeader', { teamId, personId: 'v1', leads: true })
  const { joinCode } = (await call('v1', 'team.detail', { teamId })) as { joinCode: string }
  await call('v2', 'team.joinByCode', { code: joinCode })
  await call('v2', 'person.setFreeTimes', { slots: ['6-morning', '0-morning'], reach: 'station', restsInSeason: true })
  await call('v2', 'person.myFreeTimes', {})
  await papers(call, teamId)
  await handed(call, teamId)
  await call('v1', 'team.remove', { teamId, personId: 'v2', reason: '搬走了' })
  await call('v1', 'team.mine', {})
  await call('v1', 'team.leave', { teamId })
  await call('head', 'team.close', { teamId, reason: '并入大队' })
}

/** An order handed to the team, given back, handed again, taken on, and a member asked. */
async function handed(call: Do, teamId: string): Promise<void> {
  const { wishId: orderId } = (await call('granny', 'wish.tell', {
    title: '堂屋的灯不亮', category: 'repair', when: { kind: 'anytime' }, seats: 2, stationId: PATH.station,
  })) as { wishId: string }
  await call('head', 'wish.accept', { wishId: orderId })
  await call('head', 'order.dispatch', { orderId, teamId })
  await call('v1', 'order.giveBack', { orderId, reason: '这几天都在收稻子' })
  await call('head', 'order.dispatch', { orderId, teamId })
  await call('v2', 'order.ofTeam', { teamId })
  await call('v1', 'order.takeOn', { orderId })
  await call('v1', 'order.membersToAsk', { orderId })
  await call('v1', 'order.askMember', { orderId, personId: 'v2' })
}

async function papers(call: Do, teamId: string): Promise<void> {
  const placeId = PATH.station
  const { licenceId } = (await call('v1', 'team.tellLicence', { kind: 'electrician', until: '2027-06-01' })) as { licenceId: string }
  await call('head', 'team.licencesToSee', {})
  await call('head', 'team.seeLicence', { licenceId, good: true, teamId })
  await call('v1', 'team.tellLicence', { kind: 'electrician', until: '2027-07-01' })
  await call('head', 'team.memberPapers', { teamId, personId: 'v1' })
  await call('v1', 'team.members', { teamId, state: 'member' })
  const training = { placeId, name: '护学培训', minutes: 90, organiser: '柳湾站', day: '2026-05-20', purpose: 'children' } as const
  const { trainingId } = (await call('head', 'team.recordTraining', training)) as { trainingId: string }
  await call('head', 'team.addToTraining', { trainingId, personIds: ['v1'] })
  await call('head', 'team.trainings', {})
  await call('officer', 'team.vet', { personId: 'v1', checkedOn: '2026-05-01', trainingId, good: true })
  const { coverId } = (await call('head', 'team.createCover', { placeId, insurer: '某某保险', amountYuan: 100_000, from: '2026-01-01', until: '2026-12-31' })) as { coverId: string }
  await call('head', 'team.coverTeam', { coverId, teamId })
  await call('head', 'team.coverPeople', { coverId, personIds: ['v3'] })
  await call('head', 'team.covers', {})
  await call('head', 'team.coverRoster', { coverId })
  await call('v1', 'team.myPapers', {})
}

/** A child's wish, from two vetted adults' side. Where a child is costs six trips more than the table's ordinary line:
 *  everybody who holds it is looked at first. */
export async function tellChildStory({ call }: Told): Promise<void> {
  const wish = { title: '想有人陪着写作业', category: 'study', when: { kind: 'anytime' }, seats: 2, forChild: true, stationId: PATH.station } as const
  const training = { placeId: PATH.station, name: '护学培训', minutes: 90, organiser: '柳湾站', day: '2026-05-20', purpose: 'children' } as const
  const { wishId: orderId } = (await call('granny', 'wish.tell', wish)) as { wishId: string }
  await call('head', 'wish.accept', { wishId: orderId })
  const { trainingId } = (await call('officer', 'team.recordTraining', training)) as { trainingId: string }
  await call('officer', 'team.addToTraining', { trainingId, personIds: ['v2', 'v3'] })
  for (const personId of ['v2', 'v3']) await call('officer', 'team.vet', { personId, checkedOn: '2026-05-01', trainingId, good: true })
  await call('v2', 'order.childFeed', {})
  for (const who of ['v2', 'v3']) await call(who, 'order.claim', { orderId })
}
