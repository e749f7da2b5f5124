/** This browser speaks for somebody else from now on, or for nobody: what is in memory is hers no longer, so the page
 *  starts anew at its first. */
import { forgetMe } from '../../client/lastMe'
import { personUnsure } from '../../client/outbox'

export function startAnew(): void {
  personUnsure()
  forgetMe()
  window.location.hash = '#/pages/home/index'
  window.location.reload()
}
