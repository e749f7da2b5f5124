/** What people do here, by its name in the contract. */
import { approveLogin } from './approveLogin'
import { becomeVolunteer } from './becomeVolunteer'
import { callOffIdentityClaim } from './callOffIdentityClaim'
import { claimIdentity } from './claimIdentity'
import { correctName } from './correctName'
import { joinCounty } from './joinCounty'
import { loginsToApprove } from './loginsToApprove'
import { myContact } from './myContact'
import { myFacts } from './myFacts'
import { myFreeTimes } from './myFreeTimes'
import { myIdentity } from './myIdentity'
import { myIdentityClaim } from './myIdentityClaim'
import { myNeighbours } from './myNeighbours'
import { phoneFromWeixin } from './phoneFromWeixin'
import { setFacts } from './setFacts'
import { setFreeTimes } from './setFreeTimes'
import { setIdNumber } from './setIdNumber'
import { unlinkOthers } from './unlinkOthers'

export const personActions = {
  'person.me': myIdentity,
  'person.correctName': correctName,
  'person.facts': myFacts,
  'person.setFacts': setFacts,
  'person.setIdNumber': setIdNumber,
  'person.myContact': myContact,
  'person.neighbours': myNeighbours,
  'person.join': joinCounty,
  'person.volunteer': becomeVolunteer,
  'person.phoneFromWeixin': phoneFromWeixin,
  'person.myFreeTimes': myFreeTimes,
  'person.setFreeTimes': setFreeTimes,
  'person.claimIdentity': claimIdentity,
  'person.myIdentityClaim': myIdentityClaim,
  'person.callOffIdentityClaim': callOffIdentityClaim,
  'person.unlinkOthers': unlinkOthers,
  'person.loginsToApprove': loginsToApprove,
  'person.approveLogin': approveLogin,
}
