/** A ring is WeChat's subscribe message: one tap of consent is good for one ring. How many taps are left to a person
 *  is counted here; the inbox has every message whether or not it rang. */
import { clockOf, dayOf } from '../calendar/shanghai'
import type { Message, Push } from './message'
import { NOTICE_LIMITS } from './vocab'

/** Taps of consent not yet used up. */
export interface RingAllowance {
  /** The person's id. */
  _id: string
  rev: number
  left: number
}

/** What WeChat made of it: later – it has too much to do, try the next run. */
export type Ringing = 'sent' | 'unwanted' | 'faulty' | 'later'

export const grant = (left: number, granted: number): number => Math.min(left + granted, NOTICE_LIMITS.ringsKept)

/** Whether it is still worth a ring: not when she has read it, nor a day after. */
export function worthARing(message: Message, now: string): boolean {
  return message.state === 'unread' && Date.parse(now) - Date.parse(message.at) < NOTICE_LIMITS.ringWithinHours * 3_600_000
}

/** What a ring that did not reach her leaves behind. Only she can take her consent back; a fault of ours costs her none. */
export function afterRinging(ringing: Ringing, left: number): { push: Push; left: number } {
  switch (ringing) {
    case 'sent': return { push: 'sent', left }
    case 'unwanted': return { push: 'refused', left: 0 }
    case 'faulty': return { push: 'refused', left: left + 1 }
    case 'later': return { push: 'due', left: left + 1 }
  }
}

/** WeChat takes 20 characters a field. */
const FIELD_MAX = 20

/** The three fields of the template: 事项 (thing1), 情况 (thing2), 时间 (time3).
 *  @param said what a ring says of this kind of message (domain/news.ts). */
export function ringFields({ title, at }: Pick<Message, 'title' | 'at'>, said: string): Record<'thing1' | 'thing2' | 'time3', { value: string }> {
  const [year, month, day] = dayOf(at).split('-')
  const thing = [...title].length > FIELD_MAX ? `${[...title].slice(0, FIELD_MAX - 1).join('')}…` : title
  return { thing1: { value: thing }, thing2: { value: said }, time3: { value: `${year}年${month}月${day}日 ${clockOf(at)}` } }
}
