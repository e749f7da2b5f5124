import type { WishLine } from '../../../domain/wish/contract'
import { answerBy } from '../../../domain/wish/window'
import type { Wish } from '../../../domain/wish/wish'

/** A wish as a list shows it, to people it concerns. */
export function wishLine(wish: Wish): WishLine {
  const { state, title, category, when, seats, stationName, beneficiaryName, writerName, toldAt } = wish
  return {
    wishId: wish._id, state, title, category, when, seats, stationName, beneficiaryName, writerName, toldAt,
    answerBy: answerBy(toldAt),
  }
}
