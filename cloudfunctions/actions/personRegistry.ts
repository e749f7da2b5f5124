/** What is about who somebody is: joining, her facts, her logins, two registrations of one person. */
import { correctName } from './person/correctName'
import { agreeMerge } from './person/agreeMerge'
import { approveLogin } from './person/approveLogin'
import { askMerge } from './person/askMerge'
import { becomeVolunteer } from './person/becomeVolunteer'
import { beginMerge } from './person/beginMerge'
import { claimIdentity } from './person/claimIdentity'
import { joinCounty } from './person/joinCounty'
import { loginsToApprove } from './person/loginsToApprove'
import { mergesToAnswer } from './person/mergesToAnswer'
import { myContact } from './person/myContact'
import { myFacts } from './person/myFacts'
import { myFreeTimes } from './person/myFreeTimes'
import { myIdentity } from './person/myIdentity'
import { myMerge } from './person/myMerge'
import { myNeighbours } from './person/myNeighbours'
import { phoneFromWeixin } from './person/phoneFromWeixin'
import { refuseMerge } from './person/refuseMerge'
import { setFacts } from './person/setFacts'
import { setFreeTimes } from './person/setFreeTimes'
import { setIdNumber } from './person/setIdNumber'
import { stopMerge } from './person/stopMerge'

export const personRegistry = {
  'person.correctName': correctName,
  'person.me': myIdentity,
  'person.myContact': myContact,
  'person.neighbours': myNeighbours,
  'person.join': joinCounty,
  'person.volunteer': becomeVolunteer,
  'person.phoneFromWeixin': phoneFromWeixin,
  'person.myFreeTimes': myFreeTimes,
  'person.setFreeTimes': setFreeTimes,
  'person.claimIdentity': claimIdentity,
  'person.loginsToApprove': loginsToApprove,
  'person.approveLogin': approveLogin,
  'person.askMerge': askMerge,
  'person.myMerge': myMerge,
  'person.stopMerge': stopMerge,
  'person.mergesToAnswer': mergesToAnswer,
  'person.agreeMerge': agreeMerge,
  'person.refuseMerge': refuseMerge,
  'person.beginMerge': beginMerge,
  'person.facts': myFacts,
  'person.setFacts': setFacts,
  'person.setIdNumber': setIdNumber,
}
