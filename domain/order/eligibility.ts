/** Who may take up an order that is not for everybody (条例 15–17, N19, R-M2, R-M3): what it needs is set by the station
 *  when it says yes, from the table of risks, and lies on the order; what a person is fit for lies on the person. So a
 *  claim is judged by two documents it reads anyway. Judged again at check-in, for the day that it is: a licence or a
 *  cover that ran out meanwhile does not go to work. */
import { dayOf } from '../calendar/shanghai'
import { isMinor } from '../person/minor'
import type { Person } from '../person/person'
import { hasLicence, isCovered, isVetted } from '../person/qualified'
import { refuse, type Reason } from '../ground/refusal'
import { LICENCE_LABELS } from '../person/licenceKinds'
import type { Order, OrderNeeds } from './order'

/** The day for which she must be fit: that of the service, or today for one without a day or long begun. */
export const dayOfService = ({ startsAt }: Pick<Order, 'startsAt'>, now: string): string => dayOf(startsAt > now ? startsAt : now)

/** Why she may not, in the order in which it is said; null when she may. */
export function whyNot(needs: OrderNeeds | undefined, person: Person, day: string): Reason | null {
  if (!needs) return null
  if (needs.vetted && !isVetted(person, day)) return 'NEEDS_VETTING'
  // Whoever volunteers has said that she is of age, unless her family registered her as a minor.
  if (needs.adult && isMinor(person, day)) return 'NEEDS_ADULT'
  if (needs.licence && !hasLicence(person, needs.licence, day)) return 'NEEDS_LICENCE'
  if (needs.cover && !isCovered(person, day)) return 'NEEDS_COVER'
  return null
}

/** @throws Refusal NEEDS_VETTING, NEEDS_ADULT, NEEDS_LICENCE, NEEDS_COVER. */
export function mustBeFit(needs: OrderNeeds | undefined, person: Person, day: string): void {
  const reason = whyNot(needs, person, day)
  if (reason) refuse(reason)
}

/** What an order asks of who comes, as the page says it. */
export function sayNeeds(needs: OrderNeeds | undefined): string[] {
  if (!needs) return []
  return [
    needs.vetted && '通过儿童保护核查',
    needs.adult && '满18岁',
    needs.licence && `有${LICENCE_LABELS[needs.licence]}，站里看过原件`,
    needs.cover && '在志愿者意外险的名册上',
  ].filter((words) => typeof words === 'string')
}
