import { defineWrite, found } from '../../../kernel/action'
import { ontoRoster } from './ontoRoster'

/** These people are insured by this policy. */
export const coverPeople = defineWrite('team.coverPeople', {
  async run(tx, ctx, { coverId, personIds }) {
    const cover = found(await tx.get('covers', coverId))
    ctx.permit({ place: cover })
    ctx.about(coverId)
    return { coverId, people: await ontoRoster(tx, ctx, cover, personIds) }
  },
})
