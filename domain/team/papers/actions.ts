/** What may be done about the papers of volunteers: licences, trainings, covers, vetting. */
import { read, write } from '../../ground/card'
import { answers, everybody, keepsPapers, leadsTeam, volunteers, type Rights } from '../../ground/rights'

/** And who answers for children's safety. */
const keepsPapersOrChildren: Rights = [...keepsPapers, { role: 'safeguardingOfficer', where: 'ownCentre' }]

export const papersCards = {
  'team.myPapers': read({ label: '看自己的证书和保险', may: everybody }),
  'team.tellLicence': write({ label: '登记证书', may: volunteers, atMost: 'stationAsked', refusals: ['LICENCE_OVER'] }),
  'team.memberPapers': read({ label: '看队员的证书', may: leadsTeam, refusals: ['NOT_A_MEMBER'] }),
  'team.licencesToSee': read({ label: '看等着核对的证书', may: answers }),
  'team.seeLicence': write({
    label: '核对证书原件', may: [{ role: 'teamLeader', where: 'ownTeam' }, ...answers],
    refusals: ['LICENCE_OWN', 'LICENCE_OVER'],
  }),
  'team.trainings': read({ label: '看培训', may: keepsPapersOrChildren }),
  'team.recordTraining': write({
    label: '登记培训', may: keepsPapersOrChildren,
    othersRead: { fields: ['name', 'content', 'organiser'], as: 'comment' },
  }),
  'team.addToTraining': write({ label: '登记参加培训的人', may: keepsPapersOrChildren }),
  'team.covers': read({ label: '看保险', may: keepsPapers }),
  'team.createCover': write({
    label: '登记保险', may: keepsPapers,
    refusals: ['COVER_DAYS'],
    othersRead: { fields: ['insurer'], as: 'comment' },
  }),
  'team.coverPeople': write({ label: '把人写上保险名册', may: keepsPapers, refusals: ['COVER_DAYS'] }),
  'team.coverTeam': write({ label: '把队员写上保险名册', may: keepsPapers, refusals: ['COVER_DAYS'] }),
  'team.coverRoster': read({ label: '看保险名册', may: keepsPapers }),
  'team.vet': write({
    label: '登记儿童保护核查', may: [{ role: 'safeguardingOfficer', where: 'ownCentre' }],
    refusals: ['CHECK_TOO_OLD', 'TRAINING_MISSING'],
  }),
}
