import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'
import { sayConsent } from './sayConsent'

/** She takes her word on one purpose back; the basic service goes on (PIPL 15, 16). */
export const withdrawConsent = defineWrite('privacy.withdraw', {
  async run(tx, ctx, { purpose }) {
    if (purpose === 'service') refuse('CONSENT_IS_THE_ACCOUNT')
    await sayConsent(tx, ctx, purpose, false)
    return { purpose, given: false }
  },
})
