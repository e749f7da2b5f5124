/** What becomes of words somebody wrote for others to read. Nothing is public before it passed or a person of the
 *  station looked at it: `risky` is refused with nothing written, `review` is kept and waits for that look. */
import { refuse } from './refusal'

export type TextVerdict = 'pass' | 'review' | 'risky'

/** On a wish: passed, waiting for a look, or accepted by somebody who had looked. */
export type TextMark = 'passed' | 'review' | 'looked'

/** The mark after more words came: one doubtful sentence makes the whole doubtful. */
export function markAfter(mark: TextMark, verdict: TextVerdict): TextMark {
  return verdict === 'pass' ? mark : 'review'
}

/** The mark once the station says yes. @throws Refusal TEXT_NEEDS_LOOK when the words wait for a look she has not given. */
export function markAccepted(mark: TextMark, knowingly: boolean): TextMark {
  if (mark !== 'review') return mark
  return knowingly ? 'looked' : refuse('TEXT_NEEDS_LOOK')
}
