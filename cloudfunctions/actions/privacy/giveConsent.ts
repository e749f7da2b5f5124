import { defineWrite } from '../../kernel/action'
import { sayConsent } from './sayConsent'

/** She agrees to one purpose. */
export const giveConsent = defineWrite('privacy.give', {
  async run(tx, ctx, { purpose }) {
    await sayConsent(tx, ctx, purpose, true)
    return { purpose, given: true }
  },
})
