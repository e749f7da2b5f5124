import { attachAll, markOf, type MediaMark } from '../../../domain/media/media'
import type { Person } from '../../../domain/person/person'
import type { StationPath } from '../../../domain/place/place'
import { allowsMedia } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import type { Context } from '../../kernel/action'
import type { Tx } from '../../store/port'

interface Wish extends StationPath {
  wishId: string
  beneficiary: Person
}

/** What was handed in becomes part of the wish, in the wish's own transaction, and only as far as whom it is about agreed. */
export async function attachMedia(tx: Tx, ctx: Context, mediaIds: readonly string[], { beneficiary, ...wish }: Wish): Promise<MediaMark[]> {
  const loose = []
  for (const mediaId of new Set(mediaIds)) loose.push(await tx.get('media', mediaId))
  const attached = attachAll(loose, ctx.actor._id, { ...wish, beneficiaryId: beneficiary._id }, ctx.now)
  if (attached.some(({ kind }) => kind !== 'spreadsheet' && !allowsMedia(beneficiary, kind))) refuse('MEDIA_CONSENT_MISSING')
  for (const media of attached) await tx.replace('media', media)
  return attached.map(markOf)
}
