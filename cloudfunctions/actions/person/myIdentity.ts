import { defineRead } from '../../kernel/action'
import { whoIAm } from './whoIAm'

/** Who I am, what I may be asked to do, and my station's door and phone. */
export const myIdentity = defineRead('person.me', {
  async run(ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    return whoIAm(ctx)
  },
})
