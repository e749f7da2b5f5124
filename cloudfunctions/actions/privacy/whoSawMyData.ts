import { holds } from '../../../domain/ground/post'
import { DISCLOSED_LABELS, PRIVACY_LIMITS } from '../../../domain/privacy/vocab'
import type { RosterTaken } from '../../../domain/privacy/contract'
import { rostersToRead } from '../../../domain/privacy/rostersTaken'
import { defineRead, type ReadContext } from '../../kernel/action'

/** 谁看过我的信息: every showing of what is mine to somebody else, newest first (N33). */
export const whoSawMyData = defineRead('privacy.disclosures', {
  async run(ctx, { after }) {
    const { actor, store, permit } = ctx
    permit({ owners: [actor._id] })
    const [page, rosters] = await Promise.all([
      store.query('disclosures', { where: { ownerId: actor._id }, orderBy: { field: 'at', direction: 'desc' }, after, limit: PRIVACY_LIMITS.disclosuresPage }),
      after ? undefined : rostersTaken(ctx),
    ])
    const lines = page.items.map(({ _id, viewerName, what, why, wishId, at }) => ({
      disclosureId: _id, viewerName, what: DISCLOSED_LABELS[what], why, wishId, at,
    }))
    return { lines, next: page.next, ...(rosters && { rosters }) }
  },
})

/** Sheets of her village since she joined, from their audit rows. A township's or the county's stand under no village: not here. */
async function rostersTaken({ actor, store }: ReadContext): Promise<RosterTaken[]> {
  const { items } = await store.query('requests', {
    where: { station: actor.station, action: 'roster.export' }, orderBy: { field: 'at', direction: 'desc' }, from: actor.joinedAt, limit: PRIVACY_LIMITS.rostersRead,
  })
  return rostersToRead(items, holds(actor.posts, 'volunteer'))
}
