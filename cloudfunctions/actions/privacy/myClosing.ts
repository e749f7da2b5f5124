import { OPEN_THINGS } from '../../../domain/privacy/closing'
import { defineRead } from '../../kernel/action'
import { openThings } from './openThings'

/** Whether she may close her account, what has to end first, and until when she may change her mind. */
export const myClosing = defineRead('privacy.closing', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const closing = await store.get('closings', actor._id)
    const open = (await openThings(store, actor)).map((thing) => OPEN_THINGS[thing])
    return { open, eraseAt: closing?.state === 'waiting' ? closing.eraseAt : '' }
  },
})
