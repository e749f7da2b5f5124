/** Whoever sends half a request, or does not take its answer, must not hold a host that stops. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** What is on its way in may still come whole, and hear that the host starts again. */
const UNREAD_MS = 1_000
/** An answer that is written may still be taken: less than the host has to stop (main.ts). */
const UNTAKEN_MS = 8_000

/** Once the host stops, a connection is kept only while a request that came whole is being worked on. */
export function letGoWhileStopping(app: FastifyInstance): void {
  const sockets = new Map<Socket, Map<IncomingMessage, ServerResponse>>()
  app.server.on('connection', (socket: Socket) => {
    sockets.set(socket, new Map())
    socket.once('close', () => sockets.delete(socket))
  })
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const open = sockets.get(request.socket)
    open?.set(request, response)
    response.once('close', () => open?.delete(request))
  })
  app.addHook('preClose', async () => {
    const since = performance.now()
    const look = () => {
      const late = performance.now() - since >= UNTAKEN_MS
      for (const [socket, open] of sockets) {
        const kept = [...open].some(([request, response]) => request.complete && !(late && response.writableEnded))
        if (!kept) socket.destroy()
      }
    }
    const looking = setInterval(look, UNREAD_MS)
    app.server.once('close', () => clearInterval(looking))
  })
}
