/** Calls of WeChat whose answer is a file, as the platform carries them: a form with the call in an envelope of protocol
 *  buffers, and an envelope back. What WeChat refuses is JSON in the file's place; what the platform refuses is a number. */
export interface FileCall {
  action: string
  apiName: string
  /** The fields of the call, as WeChat reads them. */
  fields: Record<string, unknown>
}

/** A file and its type, an error of WeChat's, or a fault of the platform's own. */
export type FileAnswer = { content: Buffer; type: string } | { errcode: number; errmsg: string; type?: string } | { fault: number }
export type OpenFile = (apiName: string, fields: Record<string, unknown>) => FileAnswer

/** The fields of a form by name; one that is empty is no bytes but an empty text, as it was before it travelled. */
export function partsOf(body: Buffer, boundary: string): Record<string, Buffer | ''> {
  const parts = body.toString('latin1').split(`--${boundary}`).flatMap((text): [string, Buffer | ''][] => {
    const name = / name="([^"]+)"/.exec(text)?.[1]
    const content = Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4, -2), 'latin1')
    return name ? [[name, content.length > 0 ? content : '']] : []
  })
  return Object.fromEntries(parts)
}

export function fileCallOf({ action = '', apiName = '', requestData = '' }: Record<string, Buffer | ''>): FileCall {
  return { action: action.toString(), apiName: apiName.toString(), fields: fieldsOf(Buffer.from(requestData)) }
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
