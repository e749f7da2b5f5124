/** An example of each action about what is kept of somebody. */
import type { InputsOf } from '../ground/contract'
import type { privacyContracts } from './contract'

export const privacyExamples = () => ({
  'privacy.consents': {},
  'privacy.give': { purpose: 'photo' },
  'privacy.withdraw': { purpose: 'photo' },
  'privacy.closing': {},
  'privacy.close': {},
  'privacy.keep': {},
  'privacy.export': {},
  'privacy.exported': {},
  'privacy.piece': { nth: 1 },
  'privacy.dropExport': {},
  'privacy.disclosures': {},
}) satisfies InputsOf<typeof privacyContracts>
