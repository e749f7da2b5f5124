/** Calls of WeChat whose answer is a file, as the platform carries them: a form with the call in an envelope of protocol
 *  buffers, and an envelope back. What WeChat refuses is JSON in the file's place; what the platform refuses is a number. */
import type { IncomingMessage } from 'node:http'

export interface FileCall {
  action: string
  apiName: string
  /** The fields of the call, as WeChat reads them. */
  fields: Record<string, unknown>
}

/** A file and its type, an error of WeChat's, or a fault of the platform's own. */
export type FileAnswer = { content: Buffer; type: string } | { errcode: number; errmsg: string; type?: string } | { fault: number }
export type OpenFile = (apiName: string, fields: Record<string, unknown>) => FileAnswer

/** Null when it is no form. */
export async function readForm(incoming: IncomingMessage): Promise<FileCall | null> {
  const boundary = /^multipart\/form-data; *boundary=(.+)$/.exec(incoming.headers['content-type'] ?? '')?.[1]
  if (!boundary) return null
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const parts = Buffer.concat(chunks).toString('latin1').split(`--${boundary}`)
  const part = (name: string): Buffer => {
    const found = parts.find((text) => text.includes(`name="${name}"`)) ?? ''
    return Buffer.from(found.slice(found.indexOf('\r\n\r\n') + 4, -2), 'latin1')
  }
  return { action: part('action').toString(), apiName: part('apiName').toString(), fields: fieldsOf(part('requestData')) }
}

/** CommApiData{2: OpenApiData{1: KeyValuePair{1: key, 2: value}}}; every length here is below 128. */
function fieldsOf(envelope: Buffer): Record<string, unknown> {
  if (envelope[0] !== 0x08 || envelope[1] !== 0 || envelope[2] !== 0x12) throw new Error('not a call of WeChat\'s open API')
  const fields: Record<string, unknown> = {}
  for (let at = 4 + (envelope[3]! > 0x7f ? 1 : 0); at < envelope.length;) {
    const end = at + 2 + envelope[at + 1]!
    const keyEnd = at + 4 + envelope[at + 3]!
    fields[envelope.subarray(at + 4, keyEnd).toString()] = JSON.parse(envelope.subarray(keyEnd + 2, end).toString())
    at = end
  }
  return fields
}

export function answerFile(openFile: OpenFile, { apiName, fields }: FileCall): Buffer {
  const answer = openFile(apiName, fields)
  if ('fault' in answer) return Buffer.concat([Buffer.from([0x18]), varint(answer.fault)])
  if ('errcode' in answer) return envelope(Buffer.from(JSON.stringify({ errcode: answer.errcode, errmsg: answer.errmsg })), answer.type ?? 'application/json; encoding=utf-8')
  return envelope(answer.content, answer.type)
}

const envelope = (content: Buffer, type: string): Buffer =>
  Buffer.concat([Buffer.from([0x0a]), varint(content.length), content, Buffer.from([0x12]), varint(type.length), Buffer.from(type)])

function varint(value: number): Buffer {
  const bytes: number[] = []
  let left = value
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80)
  return Buffer.from([...bytes, left])
}
