/** What somebody uploaded with a ticket of hers, for the action that makes use of it. Called from `prepare`, because it
 *  reads a file; `dropIncoming` when it has served, so that nobody's list lies about for the day until the sweeper. */
import { goodTicket, incomingPath, type Media } from '../../../domain/media/media'
import { MEDIA_BYTES, type MediaKind } from '../../../domain/media/vocab'
import { refuse } from '../../../domain/ground/refusal'
import type { ReadContext } from '../../kernel/action'
import type { Files } from '../../kernel/files'

export interface IncomingFile {
  media: Media
  content: Buffer
}

/** @throws Refusal UPLOAD_LAPSED when it is not hers, not of that kind, not there or a day old; FILE_TOO_LARGE. */
export async function incomingFile({ store, files, actor, now }: ReadContext, mediaId: string, kind: MediaKind): Promise<IncomingFile> {
  const media = goodTicket(await store.get('media', mediaId), actor._id, now)
  if (media.kind !== kind) refuse('UPLOAD_LAPSED')
  const fileId = await files.idOf(incomingPath(mediaId))
  // In the cloud the phone writes to storage itself: nothing but this look keeps a file small.
  const bytes = await files.sizeOf(fileId)
  if (bytes !== null && bytes > MEDIA_BYTES[kind]) refuse('FILE_TOO_LARGE')
  const content = bytes === null ? null : await files.read(fileId)
  return { media, content: content ?? refuse('UPLOAD_LAPSED') }
}

export async function dropIncoming(files: Files, mediaId: string): Promise<void> {
  await files.remove([await files.idOf(incomingPath(mediaId))])
}
