/** What goes wrong before an action is reached (a body that is no JSON or too large, a route that is not there) is
 *  answered in the same form as an action's refusal. Nothing of the error itself is told. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Reason } from '../../domain/ground/refusal'
import { pageFor, PAGE_HEADERS, wantsPage } from './oddPage'
import { framesOf, isNoRoom, refusalReply } from '../../cloudfunctions/kernel/answer'

export interface Answering {
  /** Makes the reference an answer and its log line share. */
  ref(): string
  log(line: string): void
}

export function refuseWith(request: FastifyRequest, reply: FastifyReply, status: number, reason: Reason, { ref }: Pick<Answering, 'ref'>): FastifyReply {
  request.ref = ref()
  if (request.method === 'GET' && wantsPage(request)) return reply.code(status).headers(PAGE_HEADERS).send(pageFor(request, status))
  return reply.code(status).send(refusalReply(reason, request.ref))
}

export function answerErrors(app: FastifyInstance, answering: Answering): void {
  app.setNotFoundHandler((request, reply) => refuseWith(request, reply, 404, 'NOT_FOUND', answering))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, reason } = meaningOf(error)
    refuseWith(request, reply, status, reason, answering)
    if (status >= 500) answering.log(`fault ref=${request.ref} ${framesOf(error)}`)
    return reply
  })
}

export function meaningOf(error: FastifyError): { status: number; reason: Reason } {
  if (isNoRoom(error)) return { status: 503, reason: 'DISK_FULL' }
  const status = error.statusCode ?? 500
  if (status === 413) return { status, reason: 'TOO_LARGE' }
  if (status === 404) return { status, reason: 'NOT_FOUND' }
  if (status >= 400 && status < 500) return { status, reason: 'BAD_INPUT' }
  return { status: 500, reason: 'FAULT' }
}
