/** The port that rings a person's WeChat, and the one real way: subscribeMessage.send. */
import type { Message } from '../../../domain/notice/message'
import { RING_WORDS } from '../../../domain/news'
import { ringFields, type Ringing } from '../../../domain/notice/ring'
import { ringTemplate } from './ringTemplate'
import type { OpenApi } from './openApi'

export type Ring = (openid: string, message: Message) => Promise<Ringing>

/** 43101: she does not want it. 45009, 45011, -1: too many calls, or WeChat is busy. Anything else is ours: 47003 a
 *  field it does not like, 40037 a template it does not know. */
const ANSWERS: Readonly<Record<number, Ringing>> = { 0: 'sent', 43101: 'unwanted', 45009: 'later', 45011: 'later', [-1]: 'later' }

export function weixinRing(openApi: OpenApi): Ring {
  return async (openid, message) => {
    const { errcode } = await openApi('subscribeMessage.send', {
      touser: openid, template_id: ringTemplate(), page: 'packages/wish/inbox/index', data: ringFields(message, RING_WORDS[message.kind]),
    })
    return ANSWERS[errcode] ?? 'faulty'
  }
}
