import type { Media } from '../../../domain/media/media'
import { allowsMedia } from '../../../domain/privacy/consent'
import { defineRead, type ReadContext } from '../../kernel/action'
import { answersFor } from '../place/deskStation'

/** Photos and voice of a wish: all of it for who handed it in, for whom it is and for the station; for anybody else what
 *  has passed, once the station has made the wish known; of a child's nothing, and of nobody what
 *  whom it is about does not agree to, or no longer. */
export const mediaOfWish = defineRead('media.of', {
  async run(ctx, { wishId }) {
    ctx.permit({})
    const { store, actor } = ctx
    const { items } = await store.query('media', { where: { about: wishId }, orderBy: { field: 'at', direction: 'asc' }, limit: 10 })
    const strange = items.some((media) => !isConcerned(ctx, media))
    const known = strange && items.some(({ state }) => state === 'passed') ? await store.get('orders', wishId) : null
    const agreed = await agreedOf(ctx, items)
    const seen = items.filter((media) => isMine(media, actor._id) || (agreed(media) && (isConcerned(ctx, media) || (known !== null && !known.forChild && media.state === 'passed'))))
    return { media: await Promise.all(seen.map((media) => viewOf(ctx, media, actor._id))) }
  },
})

/** Whether whom it is about has it shown now. */
export async function agreedOf({ store }: ReadContext, media: readonly Media[]): Promise<(media: Media) => boolean> {
  const ids = [...new Set(media.map(({ beneficiaryId }) => beneficiaryId))]
  const people = new Map((ids.length > 0 ? await store.getMany('people', ids) : []).map((person) => [person._id, person]))
  return ({ kind, beneficiaryId }) => {
    const person = people.get(beneficiaryId)
    return person !== undefined && kind !== 'spreadsheet' && allowsMedia(person, kind)
  }
}

const isConcerned = ({ actor }: ReadContext, media: Media): boolean => isMine(media, actor._id) || answersFor(actor, media.station)
const isMine = ({ owner, beneficiaryId }: Media, personId: string): boolean => owner === personId || beneficiaryId === personId

async function viewOf({ actor, files }: ReadContext, media: Media, personId: string) {
  const { _id, kind, state, seconds, station, fileId } = media
  const mine = isMine(media, personId)
  const canReview = answersFor(actor, station) && state !== 'risky'
  const url = state === 'risky' ? '' : await files.linkTo(fileId)
  return { mediaId: _id, kind, state, seconds, url, mine, canReview, canReport: state === 'passed' && !mine && !canReview }
}
