import { defineRead, found } from '../../kernel/action'
import { viewOf } from './householdOf'

/** One household, for its members and for who knows the people of its station. */
export const householdDetail = defineRead('household.detail', {
  async run({ store, lists, permit, now }, { householdId }) {
    const household = found(await store.get('households', householdId))
    permit({ owners: household.members.map(({ personId }) => personId), place: household })
    return viewOf({ store, lists, now }, household)
  },
})
