import { MEDIA_LIMITS, type MediaState } from '../../../domain/media/vocab'
import { type Media, goodTicket } from '../../../domain/media/media'
import { countTaken } from '../../../domain/media/uploads'
import { refuse } from '../../../domain/ground/refusal'
import { cleanFile } from '../../kernel/content/cleanFile'
import { askMediaCheck } from '../../kernel/weixin/mediaCheck'
import { defineWrite, found, type ReadContext } from '../../kernel/action'
import { dropIncoming, incomingFile } from './incomingFile'

interface Taken extends Pick<Media, 'fileId' | 'type' | 'bytes' | 'seconds' | 'traceId'> {
  state: MediaState
}

/** Her photo or voice is looked at, cleaned of everything but picture and sound, and kept; then WeChat's judge is asked,
 *  or where there is none a person will be. */
export const takeMedia = defineWrite('media.take', {
  prepare: take,
  async run(tx, ctx, { mediaId }, taken: Taken) {
    const ticket = goodTicket(found(await tx.get('media', mediaId)), ctx.actor._id, ctx.now)
    ctx.permit({ owners: [ticket.owner] })
    ctx.about(mediaId)
    await tx.replace('media', { ...ticket, ...taken, stateSince: ctx.now })
    const day = countTaken(await tx.get('uploadDays', ticket.owner), ticket, taken.bytes)
    if (day) await tx.replace('uploadDays', day)
    return { mediaId, kind: ticket.kind, state: taken.state, seconds: taken.seconds }
  },
  // Not sooner: cut off before its transaction, she hands in the same again.
  after: ({ files }, { mediaId }) => dropIncoming(files, mediaId),
})

/** Done again it writes the same file in the same place. */
async function take(ctx: ReadContext, { mediaId }: { mediaId: string }): Promise<Taken> {
  const { files, openApi, store, actor, login } = ctx
  const { kind } = goodTicket(await store.get('media', mediaId), actor._id, ctx.now)
  const { content } = await incomingFile(ctx, mediaId, kind)
  const clean = cleanFile(kind, content) ?? refuse('FILE_UNREADABLE')
  if (clean.seconds > MEDIA_LIMITS.voiceSeconds + ROUNDING_SECONDS) refuse('VOICE_TOO_LONG')
  const fileId = await files.put(`media/${mediaId}.${clean.ending}`, clean.content, clean.type)
  const traceId = openApi ? await askMediaCheck(openApi, { kind, url: await files.linkTo(fileId), openid: login }) : ''
  return { fileId, type: clean.type, bytes: clean.content.length, seconds: Math.min(clean.seconds, MEDIA_LIMITS.voiceSeconds), traceId, state: traceId ? 'checking' : 'review' }
}

/** A recorder told to stop at a minute stops a little after it. */
const ROUNDING_SECONDS = 2
