/** One request as it arrived: its body read once, for whoever checks the signature and for whoever answers. */
import type { IncomingMessage } from 'node:http'
import type { WireRequest } from './actions'
import { fileCallOf, partsOf, type FileCall } from './openFile'
import type { Signed } from './signature'

export interface Arrived extends Signed {
  request: WireRequest
  /** When it came as a form: a call of WeChat whose answer is a file. */
  form: FileCall | null
}

/** @param origin of the server, as the caller spelled it */
export async function arrivedAt(origin: string, incoming: IncomingMessage): Promise<Arrived> {
  const { headers } = incoming
  const body = await bytesOf(incoming)
  const boundary = /^multipart\/form-data; *boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1]
  const params = boundary ? partsOf(body, boundary) : (JSON.parse(body.toString('utf8')) as Record<string, unknown>)
  const form = boundary ? fileCallOf(params as Record<string, Buffer>) : null
  return { url: `${origin}${incoming.url ?? ''}`, headers, params, request: (form ?? params) as unknown as WireRequest, form }
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
