/** Wishes of children (R-M3, N18; 未成年人保护法 62). What always holds: such an order is in no public feed and on no page but
 *  those of who told it, of its station and of vetted adults; it has two seats at least; its address is shown, and its
 *  work begins, only while two vetted adults hold it together; it carries a code name and no other, neither the child's
 *  nor that of whoever told it. */
import { isVetted } from '../person/qualified'
import type { Person } from '../person/person'
import { refuse } from '../ground/refusal'
import type { Happening, Wish } from '../wish/wish'
import type { Order } from './order'

export const CHILD_SEATS_MIN = 2

const CODE_NAMES = ['小石榴', '小春笋', '小星星', '小溪流', '小柿子', '小麦穗', '小萤火', '小松果', '小云朵', '小荷叶', '小蜜蜂', '小喜鹊'] as const
const TELLER = '孩子的大人'

/** @param digits as many as there are, from the ids, so that a name says nothing about who it is. */
export const codeNameOf = (digits: string): string => CODE_NAMES[Number(digits) % CODE_NAMES.length] ?? CODE_NAMES[0]

/** People who hold it now and have not finished: held and at work. */
export const liveSeats = ({ seatsTaken, seatsDone }: Pick<Order, 'seatsTaken' | 'seatsDone'>): number => seatsTaken - seatsDone

/** Nobody goes to a child alone. @throws Refusal CHILD_NEEDS_TWO. */
export function mustBeTwo(order: Pick<Order, 'forChild' | 'seatsTaken' | 'seatsDone'>): void {
  if (order.forChild && liveSeats(order) < CHILD_SEATS_MIN) refuse('CHILD_NEEDS_TWO')
}

/** Of those who hold it, two at least must be vetted still. @throws Refusal CHILD_NEEDS_TWO. */
export function mustBeTwoVetted(holders: readonly Person[], today: string): void {
  if (holders.filter((person) => isVetted(person, today)).length < CHILD_SEATS_MIN) refuse('CHILD_NEEDS_TWO')
}

/** Who may know that it exists, besides who told it and its station. */
export const mayKnow = (order: Pick<Order, 'forChild'>, person: Person, today: string): boolean => !order.forChild || isVetted(person, today)

type Named = Pick<Wish, 'title' | 'text' | 'beneficiaryId' | 'beneficiaryName' | 'writerId' | 'writerName' | 'happenings'>

/** The wish's words and people under its code name. */
export function underCodeName(wish: Wish, codeName: string): Omit<Named, 'beneficiaryId' | 'writerId'> {
  const hide = (text: string) => [wish.beneficiaryName, wish.writerName].reduce((words, name) => words.split(name).join(codeName), text)
  const nameOf = ({ byId, byName }: Happening) => (byId === wish.beneficiaryId || byId === wish.writerId ? TELLER : byName)
  return {
    title: hide(wish.title),
    text: hide(wish.text),
    beneficiaryName: codeName,
    writerName: TELLER,
    happenings: wish.happenings.map(({ agentId: _agentId, agentName: _agentName, ...each }) => ({ ...each, byName: nameOf(each), note: hide(each.note) })),
  }
}
