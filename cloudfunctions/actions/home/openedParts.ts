import type { ReadName } from '../../../domain/actions'
import { cardOf } from '../../../domain/actions'
import { agencyId, covers } from '../../../domain/agency/agency'
import { dayOf } from '../../../domain/calendar/shanghai'
import type { ReadContext } from '../../kernel/action'

/** Which parts of a page are hers to see who asks: all of her own; in somebody's name only those whose own action the agency opens.
 *  Who acts for nobody pays nothing for it. */
export async function openedParts({ actor, agent, now, store }: Pick<ReadContext, 'actor' | 'agent' | 'now' | 'store'>): Promise<(action: ReadName) => boolean> {
  if (!agent) return () => true
  const agency = await store.get('agencies', agencyId(actor._id, agent._id))
  return (action) => covers(agency, cardOf(action).agents, actor, dayOf(now))
}
