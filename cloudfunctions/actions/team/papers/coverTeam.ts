import { PAPER_LIMITS } from '../../../../domain/team/papers/vocab'
import { refuse } from '../../../../domain/ground/refusal'
import { defineWrite, found } from '../../../kernel/action'
import { ontoRoster } from './ontoRoster'

/** One page of a team's members onto a roster: eleven thousand people are as many calls as they are pages, each short
 *  and each safe to send again. */
export const coverTeam = defineWrite('team.coverTeam', {
  async prepare({ store }, { teamId, after }) {
    const page = await store.query('memberships', {
      where: { teamId, state: 'member' }, orderBy: { field: 'askedAt', direction: 'asc' }, after, limit: PAPER_LIMITS.peopleAtOnce,
    })
    return { personIds: page.items.map(({ personId }) => personId), next: page.next }
  },
  async run(tx, ctx, { coverId, teamId }, { personIds, next }) {
    const cover = found(await tx.get('covers', coverId))
    ctx.permit({ place: cover })
    ctx.about(coverId)
    const team = found(await tx.get('teams', teamId))
    if (team.centre !== cover.centre) refuse('NOT_FOUND')
    return { coverId, people: await ontoRoster(tx, ctx, cover, personIds), next }
  },
})
