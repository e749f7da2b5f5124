import { defineRead } from '../../kernel/action'
import { answerDesk, wishesOn } from './answerDesk'
import { wishLine } from './wishLine'

/** What waits for my station's answer, longest waiting first; at a township's or the county's desk what is overdue. */
export const wishesToAnswer = defineRead('wish.toAnswer', {
  async run({ actor, now, lists, permit }, { after }) {
    const { level, place } = answerDesk(actor.posts)
    permit({ place: { [level]: place } })
    const page = await lists.page('wishes', { ...wishesOn(level, place, now), after, limit: 20 })
    return { wishes: lists.lines('wishes', page.items, wishLine), next: page.next }
  },
})
