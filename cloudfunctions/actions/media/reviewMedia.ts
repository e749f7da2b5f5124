import { moveMedia } from '../../../domain/media/lifeCycle'
import { newsOfTakeDown } from '../../../domain/media/news'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { tellPeople } from '../notice/tellPeople'

/** The station looked: others may see it, or it is taken down and its owner hears of it. */
export const reviewMedia = defineWrite('media.review', {
  async run(tx, ctx, { mediaId, show }) {
    const media = found(await tx.get('media', mediaId))
    ctx.permit({ place: media })
    ctx.about(mediaId)
    const moved = moveMedia(media, show ? 'show' : 'takeDown', ctx.now) ?? refuse('ALREADY_REVIEWED')
    await tx.replace('media', moved)
    if (!show && media.about) await tellPeople(tx, [media.owner], `media:${mediaId}:${media.rev}`, newsOfTakeDown(media), ctx.now)
    return { mediaId, state: moved.state }
  },
})
