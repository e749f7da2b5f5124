import { moveMedia } from '../../../domain/media/lifeCycle'
import { MEDIA_LIMITS } from '../../../domain/media/vocab'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'

/** 举报: whoever may see it sends it back before the station; nobody sees it until somebody has looked. The same person
 *  is heard once, so that nobody can keep a photo down by tapping. */
export const reportMedia = defineWrite('media.report', {
  async run(tx, ctx, { mediaId }) {
    ctx.permit({})
    const media = found(await tx.get('media', mediaId))
    // What is not public is nobody's to see, nor to report.
    if (!media.about || media.state === 'risky') refuse('NOT_FOUND')
    ctx.about(mediaId)
    if (media.reporters.includes(ctx.actor._id)) refuse('ALREADY_REPORTED')
    const moved = moveMedia(media, 'report', ctx.now) ?? media
    if (media.state === 'passed') await tx.replace('media', { ...moved, reporters: [...media.reporters, ctx.actor._id].slice(-MEDIA_LIMITS.reportsKept) })
    return { mediaId }
  },
})
