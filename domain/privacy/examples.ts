/** An example of each action about what is kept of somebody. */
import type { InputOf } from '../contracts'
import type { privacyContracts } from './contract'

export const privacyExamples = () => ({
  'privacy.consents': {},
  'privacy.give': { purpose: 'photo' },
  'privacy.withdraw': { purpose: 'photo' },
  'privacy.closing': {},
  'privacy.close': {},
  'privacy.keep': {},
  'privacy.export': {},
  'privacy.disclosures': {},
}) satisfies { [N in keyof typeof privacyContracts]: InputOf<N> }
