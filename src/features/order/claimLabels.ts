/** How a claim stands, for eye and ear. */
import type { ClaimView } from '../../../domain/order/contract'
import type { ClaimState } from '../../../domain/order/vocab'
import type { TagTone } from '../../ui/Tag'

export const CLAIM_TONES: Record<ClaimState, TagTone> = {
  held: 'wait', checkedIn: 'now', checkedOut: 'wait', confirmed: 'done', released: 'quiet', lapsed: 'quiet', calledOff: 'quiet', declined: 'quiet',
}

/** As one says it to the volunteer's own face. */
export const MY_CLAIM_LABELS: Record<ClaimState, string> = {
  held: '您答应了来帮忙',
  checkedIn: '您正在帮忙',
  checkedOut: '您做完了，等确认',
  confirmed: '两边都确认了',
  released: '您让出了名额',
  lapsed: '一直没来，名额让了出来',
  calledOff: '乡亲那边不用办了，谢谢您答应过',
  declined: '站里这次另有安排，谢谢您的热心',
}

/** How her own seat stands, with what the station's nod makes of it. */
export function sayMyClaim({ state, nod }: Pick<ClaimView, 'state' | 'nod'>): string {
  if (state === 'held' && nod === 'waiting') return '等站里点头'
  if (state === 'declined' && nod === 'asked') return '站里想先认识您'
  if (state === 'declined' && nod === 'given') return '站里认得您了'
  return MY_CLAIM_LABELS[state]
}
