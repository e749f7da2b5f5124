/** Who stands where towards a team, for what a page shows. What is done is asked of the policy each time. */
import { may } from '../../../domain/authorisation'
import type { Person } from '../../../domain/person/person'
import { teamResource, type Team } from '../../../domain/team/team'

const askerOf = ({ _id, posts }: Person) => ({ personId: _id, posts })

/** Founds, closes and appoints: whoever answers for the place it stands at. */
export const appoints = (person: Person, team: Team): boolean => may(askerOf(person), 'team.setLeader', teamResource(team))

/** Leads it, or appoints who does. */
export const answersForTeam = (person: Person, team: Team): boolean => may(askerOf(person), 'team.answerRequest', teamResource(team))
