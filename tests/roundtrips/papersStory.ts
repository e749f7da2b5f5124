/** A licence told and seen, a training for children and who was there, an accident cover and whom it names. */
import { exampleOf } from '../../domain/examples'
import type { Do } from './stories'

export async function tellPapers(call: Do, teamId: string): Promise<void> {
  const { licenceId } = await call('v1', 'team.tellLicence')
  await call('head', 'team.licencesToSee')
  await call('head', 'team.seeLicence', exampleOf('team.seeLicence', { licenceId, teamId }))
  await call('v1', 'team.tellLicence', { kind: 'electrician', until: '2027-07-01' })
  await call('head', 'team.memberPapers', { teamId, personId: 'v1' })
  await call('v1', 'team.members', { teamId, state: 'member' })
  const { trainingId } = await call('head', 'team.recordTraining')
  await call('head', 'team.addToTraining', { trainingId, personIds: ['v1'] })
  await call('head', 'team.trainings')
  await call('officer', 'team.vet', { personId: 'v1', checkedOn: '2026-05-01', trainingId, good: true })
  const { coverId } = await call('head', 'team.createCover')
  await call('head', 'team.coverTeam', { coverId, teamId })
  await call('head', 'team.coverPeople', { coverId, personIds: ['v3'] })
  await call('head', 'team.covers')
  await call('head', 'team.coverRoster', { coverId })
  await call('v1', 'team.myPapers')
}
