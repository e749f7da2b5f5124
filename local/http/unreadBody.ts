/** An answer given before the body was read ends its connection, or whoever never sends the rest would hold it. The
 *  client may still be sending: what comes is taken and thrown away for a while, because closing on unread bytes makes
 *  the system reset the connection, and the reset eats the answer. */
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** How long a client that is still sending may take to see that it was answered. */
export const LINGER_MS = 5_000

export const hasBody = ({ headers }: FastifyRequest): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

export function closeOnUnreadBody(app: FastifyInstance, lingerMs = LINGER_MS): void {
  const lingering = new WeakSet<Socket>()
  app.addHook('onRequest', async (request, reply) => {
    // What was sent behind an answer that closes is never carried out: its sender could not hear of it.
    if (!lingering.has(request.raw.socket)) return
    reply.hijack()
    request.raw.socket.destroy()
  })
  app.addHook('onSend', async (request, reply) => {
    if (request.raw.complete || !hasBody(request)) return
    reply.header('connection', 'close')
    // None where the line is lost already.
    const socket = request.raw.socket as Socket | null
    if (!socket) return
    lingering.add(socket)
    // What Node calls once the last answer of a connection is written.
    socket.destroySoon = () => {
      const gone = setTimeout(() => socket.destroy(), lingerMs).unref()
      socket.once('close', () => clearTimeout(gone))
      request.raw.once('end', () => socket.destroy()).resume()
      socket.end()
    }
  })
}
