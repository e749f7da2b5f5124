import { defineRead } from '../../kernel/action'
import { waitingOf } from './waitingOf'

/** What waits for her by her posts (N15). */
export const waitingForMe = defineRead('workbench.waiting', {
  async run({ actor, now, lists, permit }) {
    permit({ owners: [actor._id] })
    return { waiting: await waitingOf(lists, actor, now) }
  },
})
