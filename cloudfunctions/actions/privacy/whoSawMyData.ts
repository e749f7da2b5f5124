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

/** Sheets she stands in since she joined, from their audit rows: those of her village lie under it, a township's and the county's under
 *  no village. */
async function rostersTaken({ actor, store }: ReadContext): Promise<RosterTaken[]> {
  const pages = await Promise.all([actor.station, ''].map((station) => store.query('requests', {
    where: { station, action: 'roster.export' }, orderBy: { field: 'at', direction: 'desc' }, from: actor.joinedAt, limit: PRIVACY_LIMITS.rostersRead,
  })))
  return rostersToRead(pages.flatMap(({ items }) => items), actor, holds(actor.posts, 'volunteer'))
}
