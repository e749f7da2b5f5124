import { defineWrite, found } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'

/** 别的手机都断开: from here on only the phone she asks with is hers; whoever holds another is nobody with its next call. */
export const unlinkOthers = defineWrite('person.unlinkOthers', {
  async run(tx, ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    const person = found(await tx.get('people', ctx.actor._id))
    const others = person.logins.filter((login) => login !== ctx.login)
    for (const login of others) await removeIfThere(tx, 'logins', login)
    if (others.length > 0) await tx.replace('people', { ...person, logins: person.logins.filter((login) => login === ctx.login) })
    return { unlinked: others.length }
  },
})
