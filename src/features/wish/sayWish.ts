/** A wish in words, for cards and pages alike. */
import { sayDate } from '../../../domain/calendar/speech'
import { daysBetween } from '../../../domain/calendar/shanghai'
import type { WishLine } from '../../../domain/wish/contract'
import { WISH_LIMITS, WISH_STATE_LABELS, type WishState } from '../../../domain/wish/vocab'

export const STATE_TONES = {
  submitted: 'wait', needsInfo: 'ask', accepted: 'now', refused: 'quiet', withdrawn: 'quiet',
} as const satisfies Record<WishState, string>

/** How things stand and what comes next: 站里最晚6月10日 周三前给您回话. */
export function sayNext({ state, answerBy }: Pick<WishLine, 'state' | 'answerBy'>, today: string): string {
  switch (state) {
    case 'submitted': return `站里最晚${sayDate(answerBy, today)}前给您回话`
    case 'needsInfo': return '点开给站里回个话'
    case 'accepted': return '点开看谁来帮、到哪一步了'
    case 'refused': return '点开看看站里怎么说'
    case 'withdrawn': return '想说别的，随时再说'
  }
}

export const sayState = (state: WishState): string => WISH_STATE_LABELS[state]

/** What the station promised and how it stands with that: 今天是答应回话的最后一天. */
export function sayPromise(answerBy: string, today: string): { words: string; late: boolean } {
  const left = daysBetween(today, answerBy)
  if (left < 0) return { words: `答应${sayDate(answerBy, today)}前回话，已经晚了${-left}天`, late: true }
  if (left === 0) return { words: '今天是答应回话的最后一天', late: true }
  return { words: `${sayDate(answerBy, today)}前要回话`, late: false }
}

/** For whom, and by whose hand when that is another: 王奶奶（李网格员代写）. */
export function sayWho({ beneficiaryName, writerName }: Pick<WishLine, 'beneficiaryName' | 'writerName'>): string {
  return beneficiaryName === writerName ? beneficiaryName : `${beneficiaryName}（${writerName}代写）`
}

const STOPS = '。！？；，、!?;,\n'

const SHORTEST = 4

/** The headline of what was said. People say one or two sentences in one go; what fits is the headline itself, else
 *  its first part, cut where they paused. */
export function titleOf(said: string): string {
  const text = said.trim()
  const whole = text.replace(/[。！!\s]+$/u, '')
  if (whole.length <= WISH_LIMITS.titleMax && !whole.includes('\n')) return whole
  let cut = WISH_LIMITS.titleMax
  while (cut > 0 && !STOPS.includes(whole.charAt(cut))) cut -= 1
  // A greeting of a word or two is no headline.
  if (cut >= SHORTEST) return whole.slice(0, cut).replace(/\n/g, '，')
  // Never half of a character that takes two places.
  const head = whole.slice(0, WISH_LIMITS.titleMax - 1).replace(/[\ud800-\udbff]$/, '').replace(/\n/g, '，')
  return `${head}…`
}
