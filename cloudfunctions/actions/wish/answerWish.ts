import { concernedBy } from '../../../domain/wish/concerned'
import { newsOfAnswer } from '../../../domain/wish/news'
import type { Wish } from '../../../domain/wish/wish'
import type { Context } from '../../kernel/action'
import type { Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'
import { moveOneWish, type WishMove } from './moveOneWish'

export type Answer = WishMove & { event: 'accept' | 'askBack' | 'refuse' }

/** The station's answer, and the message that it has come: for who is helped and who wrote for her. */
export async function answerWish(tx: Tx, ctx: Context, answer: Answer): Promise<Wish> {
  const wish = await moveOneWish(tx, ctx, answer)
  const cause = `wish:${wish._id}:${wish.happenings.length}`
  await tellPeople(tx, concernedBy(wish, ctx.actor._id), cause, newsOfAnswer(wish, answer.event), ctx.now)
  return wish
}
