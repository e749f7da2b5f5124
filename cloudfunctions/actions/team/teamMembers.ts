import { dayOf } from '../../../domain/calendar/shanghai'
import type { Person } from '../../../domain/person/person'
import { coveredUntil, qualifiedOf } from '../../../domain/person/qualified'
import type { MemberLine } from '../../../domain/team/contract'
import { isLeader, teamResource } from '../../../domain/team/team'
import { TEAM_LIMITS } from '../../../domain/team/vocab'
import { LICENCE_KINDS } from '../../../domain/person/licenceKinds'
import { defineRead, found } from '../../kernel/action'

const NO_PAPERS = { licences: [], coveredUntil: '', vettedUntil: '' }

function papersOf(person: Person, today: string): MemberLine['papers'] {
  const { licences, vettedUntil } = qualifiedOf(person)
  const held = LICENCE_KINDS.flatMap((kind) => (licences[kind] ? [{ kind, until: licences[kind] }] : []))
  return { licences: held, coveredUntil: coveredUntil(person, today), vettedUntil }
}

/** Who is in a team, or asks to be: for its leaders and who appoints them (条例 20: nobody else). */
export const teamMembers = defineRead('team.members', {
  async run({ now, store, lists, permit }, { teamId, state, after }) {
    const team = found(await store.get('teams', teamId))
    permit(teamResource(team))
    const page = await lists.page('memberships', {
      where: { teamId, state }, orderBy: { field: 'askedAt', direction: 'asc' }, after, limit: TEAM_LIMITS.page,
    })
    // What a request needs is a name; papers are for members.
    const people = state === 'member' ? await lists.named('people', 'memberships', page.items, ({ personId }) => [personId]) : []
    const papers = new Map(people.map((person) => [person._id, papersOf(person, dayOf(now))]))
    const members = lists.lines('memberships', page.items, (one) => ({
      personId: one.personId, name: one.personName, stationName: one.stationName, state: one.state,
      since: one.joinedAt || one.askedAt, leads: isLeader(team, one.personId),
      papers: papers.get(one.personId) ?? NO_PAPERS,
    }))
    return { members, next: page.next }
  },
})
