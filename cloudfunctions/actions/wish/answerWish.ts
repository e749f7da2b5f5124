import { concernedBy } from '../../../domain/notice/message'
import { newsOfAnswer } from '../../../domain/notice/news'
import type { Wish } from '../../../domain/wish/wish'
import type { Context } from '../../kernel/action'
import type { Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'
import { moveOneWish } from './moveOneWish'

/** The station's answer, and the message that it has come: for who is helped and who wrote for her. */
export async function answerWish(tx: Tx, ctx: Context, wishId: string, event: 'accept' | 'askBack' | 'refuse', note = ''): Promise<Wish> {
  const wish = await moveOneWish(tx, ctx, wishId, event, note)
  const cause = `wish:${wishId}:${wish.happenings.length}`
  await tellPeople(tx, concernedBy(wish, ctx.actor._id), cause, newsOfAnswer(wish, event), ctx.now)
  return wish
}
