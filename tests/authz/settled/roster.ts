import { exampleOf } from '../../../domain/examples'
import type { County } from '../../county'

/** A sheet that has begun to come in. */
export async function settleRoster(county: County) {
  const { jobId } = await county.does('head', 'roster.begin', exampleOf('roster.begin'))
  return { jobId }
}
