/** POST /upload/{ticket}: the raw bytes of one file, from whose ticket it is or who acts for her. GET /files/{link}: one file, to
 *  whoever has the link. What comes is a stranger's until an action has looked at it, so nothing here serves it. */
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../cloudfunctions/kernel/clock'
import { createIdentify } from '../../cloudfunctions/kernel/identify'
import { inWhoseName } from '../../cloudfunctions/kernel/inWhoseName'
import type { Store } from '../../cloudfunctions/store/port'
import { goodTicket, incomingPath, type Media } from '../../domain/media/media'
import { MEDIA_BYTES } from '../../domain/media/vocab'
import type { Person } from '../../domain/person/person'
import { Refusal, refuse } from '../../domain/ground/refusal'
import { refuseWith, type Answering } from './answerErrors'
import type { FileLinks } from '../fileLinks'
import type { FolderFiles } from '../folderFiles'
import { narrow } from './rateLimits'
import type { SessionCookie } from './sessionCookie'
import type { Sessions } from '../sessions'
import type { Rate } from './tokenBucket'

export interface FileDoor {
  store: Store
  clock: Clock
  files: FolderFiles
  links: FileLinks
  /** Whether the disk takes more; missing where it always does. */
  hasRoom?(): Promise<boolean>
  /** Uploads per address; null in the demo. */
  rate: Rate | null
}

interface FileDeps extends Answering {
  door: FileDoor
  sessions: Sessions
  cookie: SessionCookie
}

/** 5 MB over a line that carries 300 kbit/s. */
export const UPLOAD_MS = 150_000

/** As our ids are written; anything else no store need be asked for. */
const TICKET = /^[\w-]{1,64}$/

/** What a browser may show; anything else is laid in the downloads. No kind here can carry a script. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp',
  mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', wav: 'audio/wav', webm: 'audio/webm',
}

/** The one page of ours among them: what a person took out of the county about herself. It runs nothing and fetches nothing. */
const OWN_PAGE = /^privacy\/export\/[\w-]+\.html$/
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

export function addFiles(app: FastifyInstance, deps: FileDeps): void {
  void app.register(async (routes) => addUpload(routes, deps))
  addDownload(app, deps)
}

/** In a scope of its own: nowhere else are raw bytes taken. */
function addUpload(app: FastifyInstance, deps: FileDeps): void {
  const { door: { store, clock, files, rate, hasRoom }, sessions, cookie } = deps
  const identify = createIdentify(store, clock)
  const owners = new WeakMap<FastifyRequest, { mediaId: string; owner: string; maxBytes: number }>()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/octet-stream', { bodyLimit: Math.max(...Object.values(MEDIA_BYTES)) }, (_request, stream, done) => done(null, stream))

  // Before the first byte is read.
  const mayUpload = async (request: FastifyRequest<{ Params: { ticket: string } }>, reply: FastifyReply) => {
    try {
      const person = await identify(sessions.find(cookie.read(request)))
      const { ticket } = request.params
      const media = await ticketFor(store, person, TICKET.test(ticket) ? await store.get('media', ticket) : null, clock.now())
      if (Number(request.headers['content-length'] ?? 0) > MEDIA_BYTES[media.kind]) return refuseWith(request, reply, 413, 'FILE_TOO_LARGE', deps)
      if (hasRoom && !(await hasRoom())) return refuseWith(request, reply, 503, 'DISK_FULL', deps)
      owners.set(request, { mediaId: media._id, owner: media.owner, maxBytes: MEDIA_BYTES[media.kind] })
    } catch (error) {
      if (error instanceof Refusal) return refuseWith(request, reply, 403, error.reason, deps)
      throw error
    }
  }

  app.post<{ Params: { ticket: string } }>('/upload/:ticket', {
    config: { bodyMs: UPLOAD_MS }, onRequest: [...(rate ? [narrow(rate, deps)] : []), mayUpload] as never,
  }, async (request, reply) => {
    const ticket = owners.get(request)
    if (!ticket || !request.body) return refuseWith(request, reply, 400, 'BAD_INPUT', deps)
    try {
      const kept = await files.receive(incomingPath(ticket.mediaId), request.body as Readable, ticket.maxBytes)
      if (!kept) return refuseWith(request, reply.header('connection', 'close'), 413, 'FILE_TOO_LARGE', deps)
    } catch (error) {
      // A phone out of reach in the middle of it: no fault, and nobody hears the answer.
      if (request.raw.destroyed && !request.raw.complete) return refuseWith(request, reply, 400, 'BAD_INPUT', deps)
      throw error
    }
    return (await stillGood(ticket)) ? { ok: true, data: {} } : refuseWith(request, reply, 403, 'UPLOAD_LAPSED', deps)
  })

  /** What ends after its ticket was used would lie there for nobody, with the place the photo was taken at. */
  const stillGood = async ({ mediaId, owner }: { mediaId: string; owner: string }): Promise<boolean> => {
    const media = await store.get('media', mediaId)
    if (media?.owner === owner && media.state === 'awaited') return true
    await files.remove([await files.idOf(incomingPath(mediaId))])
    return false
  }
}

/** The ticket, if it is good in this hand: hers, or of somebody she acts for now. @throws Refusal UPLOAD_LAPSED, whatever the cause. */
async function ticketFor(store: Store, person: Person, media: Media | null, now: string): Promise<Media> {
  try {
    const { actor } = await inWhoseName(store, person, 'media.take', now, media?.owner)
    return goodTicket(media, actor._id, now)
  } catch (error) {
    if (error instanceof Refusal) refuse('UPLOAD_LAPSED')
    throw error
  }
}

function addDownload(app: FastifyInstance, deps: FileDeps): void {
  const { files, links } = deps.door
  app.get<{ Params: { link: string } }>('/files/:link', async (request, reply) => {
    const fileId = links.open(request.params.link)
    const content = fileId && (await files.read(fileId))
    if (!fileId || !content) return refuseWith(request, reply, 404, 'NOT_FOUND', deps)
    const name = fileId.slice(fileId.lastIndexOf('/') + 1)
    const page = OWN_PAGE.test(fileId)
    if (page) reply.header('content-security-policy', PAGE_POLICY)
    // A station's computer is many people's: of exports and sheets it keeps nothing.
    const type = page ? 'text/html; charset=utf-8' : TYPES[name.slice(name.lastIndexOf('.') + 1)]
    reply.header('cache-control', fileId.startsWith('media/') ? 'private, max-age=600, immutable' : 'no-store').header('accept-ranges', 'bytes').type(type ?? 'application/octet-stream')
    if (!type) reply.header('content-disposition', `attachment; filename="${name}"`)
    return sendPart(request, reply, content)
  })
}

/** Safari plays no sound from a server that cannot give a part of it. */
function sendPart(request: FastifyRequest, reply: FastifyReply, content: Buffer): FastifyReply {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  if (first === '') return reply.send(content)
  const from = Number(first)
  const to = Math.min(last === '' ? Infinity : Number(last), content.length - 1)
  if (from > to) return reply.code(416).header('content-range', `bytes */${content.length}`).send()
  return reply.code(206).header('content-range', `bytes ${from}-${to}/${content.length}`).send(content.subarray(from, to + 1))
}
