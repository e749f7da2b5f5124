/** WebM: elements in elements (EBML), as browsers record a voice. They write it as it comes, so lengths may be unknown and
 *  the time is that of the last block. Kept are the segment's frame, the tracks and the clusters. */

const [EBML, SEGMENT, INFO, TRACKS, CLUSTER] = [0x1a45dfa3, 0x18538067, 0x1549a966, 0x1654ae6b, 0x1f43b675]
const [TIMECODE, SIMPLE_BLOCK, BLOCK_GROUP, SCALE, TRACK_ENTRY, TRACK_TYPE, VOID] = [0xe7, 0xa3, 0xa0, 0x2ad7b1, 0xae, 0x83, 0xec]
const SOUND = 2
const UNKNOWN = -1
const NANOSECONDS = 1_000_000_000

interface Element {
  id: number
  at: number
  body: number
  end: number
}

export function cleanWebm(content: Buffer): { content: Buffer; seconds: number } | null {
  const kept: Buffer[] = []
  let [scale, last, cluster, sounds, others] = [1_000_000, 0, 0, 0, 0]
  for (const { id, at, body, end } of walk(content)) {
    if (id === EBML) kept.push(content.subarray(at, end))
    // Its length would no longer be true.
    if (id === SEGMENT) kept.push(Buffer.from([0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))
    if (id === INFO) {
      scale = uintIn(content, childOf(content, body, end, SCALE)) ?? scale
      kept.push(infoOf(scale))
    }
    if (id === TRACKS) {
      for (const entry of children(content, body, end).filter((each) => each.id === TRACK_ENTRY)) {
        if (uintIn(content, childOf(content, entry.body, entry.end, TRACK_TYPE)) === SOUND) sounds += 1
        else others += 1
      }
      kept.push(content.subarray(at, end))
    }
    if (id === CLUSTER) kept.push(Buffer.from([0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))
    if (id === TIMECODE) cluster = uintIn(content, { id, at, body, end }) ?? 0
    if (id === SIMPLE_BLOCK) last = Math.max(last, cluster + content.readInt16BE(body + vintLength(content, body)))
    if (id === TIMECODE || id === SIMPLE_BLOCK || id === BLOCK_GROUP) kept.push(content.subarray(at, end))
  }
  const whole = sounds === 1 && others === 0 && kept.length > 4
  return whole ? { content: Buffer.concat(kept), seconds: Math.max(1, (last * scale) / NANOSECONDS) } : null
}

/** In reading order: the head, then the segment and all that stands in it and in its clusters. */
function* walk(content: Buffer): Generator<Element> {
  for (let at = 0; at < content.length;) {
    const element = elementAt(content, at)
    const opens = element.id === SEGMENT || element.id === CLUSTER
    // A recording cut off by the end of the file loses its last block, no more.
    if (!opens && element.end > content.length) return
    yield element
    at = opens ? element.body : element.end
  }
}

function elementAt(content: Buffer, at: number): Element {
  const idLength = vintLength(content, at)
  if (idLength > 4) throw new RangeError('no element')
  const sizeAt = at + idLength
  const sizeLength = vintLength(content, sizeAt)
  const size = sizeOf(content, sizeAt, sizeLength)
  const body = sizeAt + sizeLength
  return { id: content.readUIntBE(at, idLength), at, body, end: size === UNKNOWN ? Number.MAX_SAFE_INTEGER : body + size }
}

function children(content: Buffer, from: number, to: number): Element[] {
  const found: Element[] = []
  for (let at = from; at < to;) {
    const element = elementAt(content, at)
    if (element.end > to) throw new RangeError('an element leads out of its element')
    found.push(element)
    at = element.end
  }
  return found
}

const childOf = (content: Buffer, from: number, to: number, id: number) => children(content, from, to).find((each) => each.id === id)

const uintIn = (content: Buffer, element: Element | undefined): number | undefined =>
  element && element.end - element.body > 0 && element.end - element.body <= 6 ? content.readUIntBE(element.body, element.end - element.body) : undefined

function vintLength(content: Buffer, at: number): number {
  return Math.clz32(content.readUInt8(at)) - 24 + 1
}

function sizeOf(content: Buffer, at: number, length: number): number {
  if (length > 8) throw new RangeError('no length')
  let value = BigInt(content.readUInt8(at) & (0xff >> length))
  let unknown = value === BigInt(0xff >> length)
  for (const byte of content.subarray(at + 1, at + length)) {
    value = (value << 8n) | BigInt(byte)
    unknown &&= byte === 0xff
  }
  return unknown ? UNKNOWN : Number(value)
}

/** The one thing of it that is needed, in place of who wrote it with what, and when. */
function infoOf(scale: number): Buffer {
  const info = Buffer.from([0x15, 0x49, 0xa9, 0x66, 0x8b, 0x2a, 0xd7, 0xb1, 0x84, 0, 0, 0, 0, VOID, 0x81, 0])
  info.writeUInt32BE(scale, 9)
  return info
}
