import { holds } from '../../../domain/ground/post'
import { incomingPath, mayHandIn, newTicket } from '../../../domain/media/media'
import { MEDIA_BYTES, MEDIA_LIMITS } from '../../../domain/media/vocab'
import { allowsMedia } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite } from '../../kernel/action'

/** A ticket for one file: the path it may be uploaded to is hers alone, because nobody else can know it. */
export const drawTicket = defineWrite('media.ticket', {
  /** How many tickets of hers still wait. Two drawn at once may both pass: the limit guards storage, not a right. */
  prepare: ({ store, actor }) => store.count('media', { owner: actor._id, state: 'awaited' }),
  async run(tx, ctx, { kind }, waiting: number) {
    const { actor, now } = ctx
    ctx.permit({ owners: [actor._id] })
    if (!mayHandIn(actor.posts, kind)) refuse('NOT_ALLOWED')
    // A grid worker's may be of a neighbour: whose it is, and whether she agreed, is known when the wish is told.
    if (kind !== 'spreadsheet' && !holds(actor.posts, 'gridWorker') && !allowsMedia(actor, kind)) refuse('MEDIA_CONSENT_MISSING')
    if (waiting >= MEDIA_LIMITS.looseAtOnce) refuse('TOO_MANY_UPLOADS')
    const mediaId = ctx.ids.newId()
    ctx.about(mediaId)
    await tx.create('media', newTicket(mediaId, kind, actor, now))
    return { mediaId, path: incomingPath(mediaId), maxBytes: MEDIA_BYTES[kind] }
  },
})
