import { messageTo } from '../../../domain/notice/message'
import type { News } from '../../../domain/ground/news'
import { ringTemplate } from '../../kernel/weixin/ringTemplate'
import type { Tx } from '../../store/port'

/** One message each, in the transaction of its cause: one round trip a recipient. */
export async function tellPeople(tx: Tx, people: readonly string[], cause: string, news: News, now: string): Promise<void> {
  const rings = Boolean(ringTemplate())
  for (const to of people) await tx.create('messages', messageTo(to, cause, news, now, rings))
}
