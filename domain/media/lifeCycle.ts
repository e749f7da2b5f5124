/** What becomes of a photo or a voice (checking → passed | review → passed | risky). The judge is WeChat's; where there is
 *  none, and where it doubts or stays silent, a person of the station looks. What a judge says too late for a person's
 *  word never opens anything: it can only close. */
import { after, type Side, type Step } from '../ground/lifeCycle'
import type { Media } from './media'
import type { MediaState } from './vocab'

/** pass, doubt, risk – the judge's three words; silent – it said none in time; show, takeDown – the station's; report –
 *  somebody who saw it finds that it should not be seen. */
export type MediaEvent = 'pass' | 'doubt' | 'risk' | 'silent' | 'show' | 'takeDown' | 'report'

const JUDGE: readonly Side[] = ['timer']
const STATION: readonly Side[] = ['station']
const ANYBODY: readonly Side[] = ['beneficiary', 'volunteer']

export const MEDIA_STEPS: readonly Step<MediaState, MediaEvent>[] = [
  { from: 'checking', event: 'pass', to: 'passed', who: JUDGE },
  { from: 'checking', event: 'doubt', to: 'review', who: JUDGE },
  { from: 'checking', event: 'risk', to: 'risky', who: JUDGE },
  { from: 'checking', event: 'silent', to: 'review', who: JUDGE },
  { from: 'checking', event: 'takeDown', to: 'risky', who: STATION },
  { from: 'review', event: 'risk', to: 'risky', who: JUDGE },
  { from: 'review', event: 'show', to: 'passed', who: STATION },
  { from: 'review', event: 'takeDown', to: 'risky', who: STATION },
  { from: 'passed', event: 'risk', to: 'review', who: JUDGE },
  { from: 'passed', event: 'report', to: 'review', who: ANYBODY },
  { from: 'passed', event: 'takeDown', to: 'risky', who: STATION },
]

/** Null when no row allows it: it has happened already, or something stronger has. */
export function moveMedia(media: Media, event: MediaEvent, now: string): Media | null {
  const state = after(MEDIA_STEPS, media.state, event)
  return state && { ...media, state, stateSince: now }
}

const VERDICTS: Readonly<Record<string, MediaEvent>> = { pass: 'pass', review: 'doubt', risky: 'risk' }

/** The judge's answer, heard once: whatever came of it, another under the same name is none. */
export function hearVerdict(media: Media, suggest: string, now: string): Media {
  return { ...(moveMedia(media, VERDICTS[suggest] ?? 'doubt', now) ?? media), traceId: '' }
}
