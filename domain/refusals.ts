/** Every reason the product may say no for with its one sentence, gathered from the features; a reason without words does
 *  not compile. */
import { agencyRefusals } from './agency/refusals'
import { appointmentRefusals } from './appointment/refusals'
import { commonRefusals } from './ground/refusals'
import { dispatchRefusals } from './order/dispatch/refusals'
import { nodRefusals } from './order/nod/refusals'
import { wrongField } from './ground/fieldLabels'
import { householdRefusals } from './household/refusals'
import { limitRefusals } from './limit/refusals'
import { marketRefusals } from './market/refusals'
import { mediaRefusals } from './media/refusals'
import { mergeRefusals } from './merge/refusals'
import { orderRefusals } from './order/refusals'
import { papersRefusals } from './team/papers/refusals'
import { personRefusals } from './person/refusals'
import { placeRefusals } from './place/refusals'
import { pointsRefusals } from './points/refusals'
import { privacyRefusals } from './privacy/refusals'
import { rosterRefusals } from './roster/refusals'
import { starRefusals } from './star/refusals'
import { teamRefusals } from './team/refusals'
import { wishRefusals } from './wish/refusals'
import { LATER, type Reason } from './ground/refusal'

export const REFUSALS = {
  ...commonRefusals,
  ...limitRefusals,
  ...personRefusals,
  ...agencyRefusals,
  ...privacyRefusals,
  ...householdRefusals,
  ...appointmentRefusals,
  ...mediaRefusals,
  ...wishRefusals,
  ...placeRefusals,
  ...orderRefusals,
  ...dispatchRefusals,
  ...nodRefusals,
  ...starRefusals,
  ...teamRefusals,
  ...papersRefusals,
  ...pointsRefusals,
  ...marketRefusals,
  ...mergeRefusals,
  ...rosterRefusals,
} satisfies Record<Reason, string>

/** The sentence people read; of a form it names the field, when people know that field by a name; of a wait, until when. */
export function sentenceOf(reason: Reason, field?: string, words?: string): string {
  if (reason === 'BAD_INPUT') return (field !== undefined && wrongField(field, words)) || REFUSALS.BAD_INPUT
  return words === undefined ? REFUSALS[reason] : REFUSALS[reason].replace(LATER, words)
}
