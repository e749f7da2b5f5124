/** The envelope in which CloudBase carries a call of WeChat whose answer is a file: protocol buffers, of which it needs
 *  the two simplest kinds of field. Numbers as in WeChat's own server SDK (CommApiData, CommOpenApiResp). */
const WHOLE = 0
const BYTES = 2
const OPEN_API = 0

export interface WireReply {
  content: Buffer
  type: string
  /** The platform's own refusal, such as a right the function does not have; 0 when it passed the call on. */
  fault: number
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let left = value
  while (left > 0x7f) {
    bytes.push((left & 0x7f) | 0x80)
    left >>>= 7
  }
  return Buffer.from([...bytes, left])
}

const bytesField = (number: number, content: Buffer): Buffer => Buffer.concat([varint((number << 3) | BYTES), varint(content.length), content])

/** Each field of the request travels as its name and its value in JSON. */
export function encodeCall(requestData: object): Buffer {
  const pairs = Object.entries(requestData).map(([key, value]) =>
    bytesField(1, Buffer.concat([bytesField(1, Buffer.from(key)), bytesField(2, Buffer.from(JSON.stringify(value)))])))
  return Buffer.concat([varint(1 << 3), varint(OPEN_API), bytesField(2, Buffer.concat(pairs))])
}

/** @throws Error when it is no such envelope. */
export function decodeReply(reply: Buffer): WireReply {
  const read: WireReply = { content: Buffer.alloc(0), type: '', fault: 0 }
  let at = 0
  const whole = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = reply[at++]
      if (byte === undefined || shift > 63) throw new Error('an envelope cut short')
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (at < reply.length) {
    const tag = whole()
    const [number, kind] = [tag >>> 3, tag & 7]
    if (kind !== WHOLE && kind !== BYTES) throw new Error('not the envelope it was to be')
    const value = whole()
    if (kind === WHOLE) {
      if (number === 3) read.fault = value
      continue
    }
    const content = reply.subarray(at, at + value)
    if (content.length < value) throw new Error('an envelope cut short')
    at += value
    if (number === 1) read.content = content
    if (number === 2) read.type = content.toString()
  }
  return read
}
