/** What is left of a wish, an order and a household when whom they were about has closed her account (PIPL 47): that
 *  somebody was helped, by whom and when, and nothing she said. */
import { headOf, type Household } from '../household/household'
import type { Order } from '../order/order'
import { CATEGORY_LABELS } from '../wish/vocab'
import type { Wish } from '../wish/wish'

type Told = Pick<Wish, 'title' | 'text' | 'category' | 'happenings' | 'media'>

/** Words of everybody in its story go: a question asked back says what was told. */
function withoutWords<T extends Told>({ media: _gone, ...told }: T): Omit<T, 'media'> {
  return { ...told, title: CATEGORY_LABELS[told.category], text: '', happenings: told.happenings.map((happening) => ({ ...happening, note: '' })) }
}

export const forgetWish = (wish: Wish): Wish => withoutWords(wish)

export function forgetOrder(order: Order): Order {
  const { contact: _gone, ...rest } = withoutWords(order)
  return { ...rest, review: order.review && { ...order.review, words: '', wordsPublic: false } }
}

/** The household without her; whoever comes next in it is its head. With the last one it is dissolved. */
export function forgetMember(household: Household, personId: string): Household {
  const members = household.members.filter((member) => member.personId !== personId)
  const [next] = members
  if (!next) return { ...household, members, state: 'dissolved' }
  if (headOf(household) !== personId) return { ...household, members }
  return { ...household, members: members.map((member) => (member === next ? { ...member, relation: 'head' as const } : member)) }
}
