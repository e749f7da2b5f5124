/** MP4 (m4a): boxes in boxes. The sound is found by offsets from the file's beginning, so nothing may move: what could
 *  say more than the sound does (user data, names, notes) is overwritten in its place. Pictures in it are refused. */

interface Box {
  name: string
  at: number
  body: number
  end: number
}

const INSIDE: readonly string[] = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf', 'moof', 'traf', 'mvex']
const KEPT: readonly string[] = [
  ...INSIDE, 'ftyp', 'styp', 'mdat', 'mvhd', 'tkhd', 'mdhd', 'hdlr', 'smhd', 'dref', 'elst', 'stsd', 'stts', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'sgpd', 'sbgp',
  'mehd', 'trex', 'mfhd', 'tfhd', 'tfdt', 'trun', 'sidx',
]
/** When it was made stands behind a version and flags; eight bytes, or sixteen in version 1. */
const DATED: readonly string[] = ['mvhd', 'tkhd', 'mdhd']

export function cleanMp4(content: Buffer): { content: Buffer; seconds: number } | null {
  const copy = Buffer.from(content)
  const boxes = [...walk(copy, 0, copy.length)]
  const handlers = boxes.filter(({ name }) => name === 'hdlr').map(({ body }) => copy.toString('latin1', body + 8, body + 12))
  if (!handlers.includes('soun') || handlers.includes('vide')) return null
  for (const { name, at, body, end } of boxes) {
    if (KEPT.includes(name)) {
      if (DATED.includes(name)) copy.fill(0, body + 4, body + 4 + (copy.readUInt8(body) === 1 ? 16 : 8))
      // The handler's name is free text.
      if (name === 'hdlr') copy.fill(0, body + 24, end)
    } else {
      copy.write('free', at + 4, 'latin1')
      copy.fill(0, body, end)
    }
  }
  const seconds = Math.max(...boxes.filter(({ name }) => name === 'mvhd' || name === 'mdhd').map(({ body }) => secondsIn(copy, body)), inFragments(copy, boxes))
  return seconds > 0 ? { content: copy, seconds } : null
}

function* walk(content: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to;) {
    const short = content.readUInt32BE(at)
    const head = short === 1 ? 16 : 8
    const size = short === 1 ? Number(content.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    const box = { name: content.toString('latin1', at + 4, at + 8), at, body: at + head, end: at + size }
    if (size < head || box.end > to) throw new RangeError('a box leads out of its box')
    yield box
    if (INSIDE.includes(box.name)) yield* walk(content, box.body, box.end)
    at = box.end
  }
}

function secondsIn(content: Buffer, body: number): number {
  const wide = content.readUInt8(body) === 1
  const scale = content.readUInt32BE(body + (wide ? 20 : 12))
  const length = wide ? Number(content.readBigUInt64BE(body + 24)) : content.readUInt32BE(body + 16)
  return scale > 0 ? length / scale : 0
}

/** A recording written as it was made knows its length only in its last fragment's start. */
function inFragments(content: Buffer, boxes: readonly Box[]): number {
  const media = boxes.find(({ name }) => name === 'mdhd')
  const starts = boxes.filter(({ name }) => name === 'tfdt').map(({ body }) => (content.readUInt8(body) === 1 ? Number(content.readBigUInt64BE(body + 4)) : content.readUInt32BE(body + 4)))
  const scale = media ? content.readUInt32BE(media.body + (content.readUInt8(media.body) === 1 ? 20 : 12)) : 0
  return scale > 0 && starts.length > 0 ? Math.max(...starts, 1) / scale : 0
}
