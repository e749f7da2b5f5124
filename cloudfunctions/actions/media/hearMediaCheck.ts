/** WeChat's verdict on a photo or voice, pushed to a function of ours. Whoever knows the trace id is WeChat: nobody else
 *  was ever told it, and it is good for one verdict. Heard twice, late or for something gone, it changes nothing. */
import { hearVerdict } from '../../../domain/media/lifeCycle'
import { newsOfTakeDown } from '../../../domain/media/news'
import { type RetryOptions, withRetry } from '../../kernel/retry'
import type { Store } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'

export interface Verdict {
  traceId: string
  suggest: string
}

/** Null when the event is not one, or not whole. */
export function verdictIn(event: unknown): Verdict | null {
  const { Event, trace_id: traceId, result, errcode = 0 } = (event ?? {}) as { Event?: unknown; trace_id?: unknown; result?: { suggest?: unknown }; errcode?: unknown }
  if (Event !== 'wxa_media_check' || typeof traceId !== 'string' || !/^[\w-]{1,128}$/.test(traceId)) return null
  // It could not load or read it: no verdict, so a person looks.
  return { traceId, suggest: errcode === 0 && typeof result?.suggest === 'string' ? result.suggest : 'review' }
}

/** @returns whether there was anything it spoke of. */
export async function hearMediaCheck(store: Store, { traceId, suggest }: Verdict, now: string, retry?: RetryOptions): Promise<boolean> {
  const { items } = await store.query('media', { where: { traceId }, orderBy: { field: 'at', direction: 'asc' }, limit: 1 })
  const [found] = items
  if (!found) return false
  return withRetry(() => store.transact(async (tx) => {
    const media = await tx.get('media', found._id)
    if (media?.traceId !== traceId) return false
    const heard = hearVerdict(media, suggest, now)
    await tx.replace('media', heard)
    if (heard.state === 'risky' && media.about) await tellPeople(tx, [media.owner], `media:${media._id}:${media.rev}`, newsOfTakeDown(media), now)
    return true
  }), retry)
}
