import { attachAll, markOf, type MediaMark } from '../../../domain/media/media'
import type { StationPath } from '../../../domain/place/place'
import type { Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

interface Wish extends StationPath {
  wishId: string
  beneficiaryId: string
}

/** What she handed in becomes part of the wish, in the wish's own transaction. */
export async function attachMedia(tx: Tx, ctx: Context, mediaIds: readonly string[], wish: Wish): Promise<MediaMark[]> {
  const loose = []
  for (const mediaId of new Set(mediaIds)) loose.push(await tx.get('media', mediaId))
  const attached = attachAll(loose, ctx.actor._id, wish, ctx.now)
  for (const media of attached) await tx.replace('media', media)
  return attached.map(markOf)
}
