/** What people do here, by its name in the contract. */
import { addToTraining } from './addToTraining'
import { coverPeople } from './coverPeople'
import { coverRoster } from './coverRoster'
import { coverTeam } from './coverTeam'
import { coversAround } from './coversAround'
import { createCover } from './createCover'
import { licencesToSee } from './licencesToSee'
import { memberPapers } from './memberPapers'
import { myPapers } from './myPapers'
import { recordTraining } from './recordTraining'
import { seeMemberLicence } from './seeMemberLicence'
import { stationTrainings } from './stationTrainings'
import { tellMyLicence } from './tellMyLicence'
import { vetPerson } from './vetPerson'

export const papersActions = {
  'team.myPapers': myPapers,
  'team.tellLicence': tellMyLicence,
  'team.memberPapers': memberPapers,
  'team.licencesToSee': licencesToSee,
  'team.seeLicence': seeMemberLicence,
  'team.trainings': stationTrainings,
  'team.recordTraining': recordTraining,
  'team.addToTraining': addToTraining,
  'team.covers': coversAround,
  'team.createCover': createCover,
  'team.coverPeople': coverPeople,
  'team.coverTeam': coverTeam,
  'team.coverRoster': coverRoster,
  'team.vet': vetPerson,
}
