/** What people do here, by its name in the contract. */
import { agenciesToAnswer } from './agenciesToAnswer'
import { answerAgency } from './answerAgency'
import { askAgency } from './askAgency'
import { beginAgency } from './beginAgency'
import { letVolunteer } from './letVolunteer'
import { myAgencies } from './myAgencies'
import { registerChild } from './registerChild'
import { stopAgency } from './stopAgency'

export const agencyActions = {
  'agency.mine': myAgencies,
  'agency.ask': askAgency,
  'agency.answer': answerAgency,
  'agency.stop': stopAgency,
  'agency.toAnswer': agenciesToAnswer,
  'agency.begin': beginAgency,
  'agency.registerChild': registerChild,
  'agency.letVolunteer': letVolunteer,
}
