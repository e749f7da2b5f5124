import { holds } from '../../../domain/ground/post'
import { incomingPath, mayHandIn, newTicket, type Media } from '../../../domain/media/media'
import { uploadRule } from '../../../domain/media/uploadRules'
import { countTicket, mustHaveRoom } from '../../../domain/media/uploads'
import { MEDIA_BYTES } from '../../../domain/media/vocab'
import { allowsMedia } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'

/** A ticket for one file: the path it may be uploaded to is hers alone, because nobody else can know it. */
export const drawTicket = defineWrite('media.ticket', {
  /** What of hers hangs on nothing yet. Two drawn at once may both pass this; the day's count, in the transaction, they cannot. */
  async prepare({ store, actor, now }) {
    const { looseEach } = uploadRule(actor.centre, now)
    return (await store.query('media', { where: { owner: actor._id, about: '' }, orderBy: { field: 'at', direction: 'asc' }, limit: looseEach })).items
  },
  async run(tx, ctx, { kind }, waiting: Media[]) {
    const { actor, now } = ctx
    ctx.permit({ owners: [actor._id] })
    if (!mayHandIn(actor.posts, kind)) refuse('NOT_ALLOWED')
    // A grid worker's may be of a neighbour: whose it is, and whether she agreed, is known when the wish is told.
    if (kind !== 'spreadsheet' && !holds(actor.posts, 'gridWorker') && !allowsMedia(actor, kind)) refuse('MEDIA_CONSENT_MISSING')
    const rule = uploadRule(actor.centre, now)
    mustHaveRoom(waiting, rule)
    const before = await tx.get('uploadDays', actor._id)
    const { rev: _rev, ...day } = countTicket(before, actor._id, kind, now, rule)
    await (before ? tx.replace('uploadDays', { ...day, rev: before.rev }) : tx.create('uploadDays', day))
    const mediaId = ctx.ids.newId()
    ctx.about(mediaId)
    await tx.create('media', newTicket(mediaId, kind, actor, now))
    return { mediaId, path: incomingPath(mediaId), maxBytes: MEDIA_BYTES[kind] }
  },
})
