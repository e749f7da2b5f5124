import { defineRead } from '../../kernel/action'
import { viewOf } from './householdOf'

/** The household I live in, and who is in it. */
export const myHousehold = defineRead('household.mine', {
  async run({ actor, store, lists, permit, now }) {
    permit({ owners: [actor._id] })
    const household = actor.household ? await store.get('households', actor.household) : null
    return { household: household && (await viewOf({ store, lists, now }, household)) }
  },
})
