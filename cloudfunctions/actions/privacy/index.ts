/** What people do here, by its name in the contract. */
import { closeAccount } from './closeAccount'
import { dropExport } from './dropExport'
import { exported } from './exported'
import { exportedPiece } from './exportedPiece'
import { giveConsent } from './giveConsent'
import { keepAccount } from './keepAccount'
import { myClosing } from './myClosing'
import { myConsents } from './myConsents'
import { whoSawMyData } from './whoSawMyData'
import { withdrawConsent } from './withdrawConsent'

export const privacyActions = {
  'privacy.consents': myConsents,
  'privacy.give': giveConsent,
  'privacy.withdraw': withdrawConsent,
  'privacy.disclosures': whoSawMyData,
  'privacy.closing': myClosing,
  'privacy.close': closeAccount,
  'privacy.keep': keepAccount,
  'privacy.exported': exported,
  'privacy.piece': exportedPiece,
  'privacy.dropExport': dropExport,
}
