import { DISCLOSED_LABELS, PRIVACY_LIMITS } from '../../../domain/privacy/vocab'
import { defineRead } from '../../kernel/action'

/** 谁看过我的信息: every showing of what is mine to somebody else, newest first (N33). */
export const whoSawMyData = defineRead('privacy.disclosures', {
  async run({ actor, store, permit }, { after }) {
    permit({ owners: [actor._id] })
    const page = await store.query('disclosures', {
      where: { ownerId: actor._id }, orderBy: { field: 'at', direction: 'desc' }, after, limit: PRIVACY_LIMITS.disclosuresPage,
    })
    const lines = page.items.map(({ _id, viewerName, what, why, wishId, at }) => ({
      disclosureId: _id, viewerName, what: DISCLOSED_LABELS[what], why, wishId, at,
    }))
    return { lines, next: page.next }
  },
})
