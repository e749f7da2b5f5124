/** An example of each action about papers. */
import type { InputsOf } from '../../ground/contract'
import type { paperContracts } from './contract'

export const papersExamples = ({ teamId = 't1', licenceId = 'li:electrician', trainingId = 'tr1', coverId = 'c1' } = {}) => ({
  'team.myPapers': {},
  'team.tellLicence': { kind: 'electrician', until: '2027-06-01', tail: '12AB' },
  'team.memberPapers': { teamId, personId: 'v2' },
  'team.licencesToSee': {},
  'team.seeLicence': { licenceId, good: true, teamId },
  'team.trainings': {},
  'team.recordTraining': { placeId: 'liuwan', name: '护学培训', content: '断电再动手', minutes: 90, organiser: '柳湾站', day: '2026-05-20', purpose: 'children' },
  'team.addToTraining': { trainingId, personIds: ['v2'] },
  'team.covers': {},
  'team.createCover': { placeId: 'liuwan', insurer: '某某保险', amountYuan: 100_000, from: '2026-01-01', until: '2026-12-31' },
  'team.coverPeople': { coverId, personIds: ['v2'] },
  'team.coverTeam': { coverId, teamId },
  'team.coverRoster': { coverId },
  'team.vet': { personId: 'v2', checkedOn: '2026-05-01', trainingId, good: true },
}) satisfies InputsOf<typeof paperContracts>
