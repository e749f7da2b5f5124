/** Sheets with minutes that somebody else of her own desk sent. */
import { widestReach } from '../../../domain/person/reach'
import { senderPost } from '../../../domain/roster/scope'
import type { Query } from '../../store/port'
import { look, oldest, type Finders } from '../../kernel/look'

export const rosterLooks = {
  imports({ _id, centre, posts }) {
    const post = senderPost(posts)
    if (!post) return null
    const reach = widestReach([post], [post.role])
    const where: Query['where'] = reach?.station ? { station: post.place } : { centre, subCentre: reach?.subCentre ?? '', station: '' }
    return look({
      collection: 'rosterJobs', query: { where: { ...where, state: 'checked' }, orderBy: oldest('at') },
      mine: ({ hasMinutes, byId }) => hasMinutes && byId !== _id,
    })
  },
} satisfies Finders
