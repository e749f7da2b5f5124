/** An example of each action about who somebody is. */
import type { InputsOf } from '../ground/contract'
import type { personContracts } from './contract'

export const personExamples = ({ identityClaimId = 'c1' } = {}) => ({
  'person.me': {},
  'person.facts': {},
  'person.setFacts': { sex: 'female', bornOn: '1949-12-31', phone: '13800000000', address: '柳湾村3组12号' },
  // Of the same day and sex.
  'person.setIdNumber': { idNumber: '11010519491231002X' },
  'person.myContact': {},
  'person.neighbours': { beginsWith: '乡亲' },
  'person.join': { name: '新来的乡亲', stationId: 'liuwan', isFourteen: true },
  // Not of age: one who is would hold another post after it, for all that is asked next.
  'person.volunteer': { isAdult: false, phone: '13800000000', skills: '会修水管', services: ['repair'] },
  'person.myFreeTimes': {},
  'person.setFreeTimes': { slots: ['6-morning', '0-morning'], reach: 'station', restsInSeason: true, busy: [{ from: '2026-06-02', until: '2026-06-03' }] },
  'person.phoneFromWeixin': { code: 'a-code' },
  'person.correctName': { personId: 'granny', name: '王秀英' },
  'person.claimIdentity': { name: '乡亲granny', stationId: 'liuwan', lost: true },
  'person.myIdentityClaim': {},
  'person.callOffIdentityClaim': {},
  'person.unlinkOthers': {},
  'person.loginsToApprove': {},
  'person.approveLogin': { claimId: identityClaimId, personId: 'granny' },
}) satisfies InputsOf<typeof personContracts>
