/** JPEG: segments, each a marker and a length, then the scan. Kept are the tables, the frame and the scans; which way up
 *  the picture is stands in EXIF, so that one number is carried over by itself. */
import { isShowable } from './picture'

const [SOI, EOI, SOS, APP0, APP1, APP14, SOF0] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xee, 0xc0]
/** Quantisation, Huffman and arithmetic tables, restart interval. */
const TABLES: readonly number[] = [0xdb, 0xc4, 0xcc, 0xdd]
const isFrame = (marker: number): boolean => marker >= SOF0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const JFIF = Buffer.from('JFIF\0', 'latin1')
const ADOBE = Buffer.from('Adobe', 'latin1')

export function cleanJpeg(content: Buffer): { content: Buffer } | null {
  const kept: Buffer[] = []
  let [at, orientation, framed, scanned] = [2, 1, false, false]
  for (;;) {
    if (content[at] !== 0xff) return null
    const marker = content.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) return framed && scanned ? { content: Buffer.concat([Buffer.from([0xff, SOI]), ...turned(orientation), ...kept, Buffer.from([0xff, EOI])]) } : null
    const next = at + 2 + content.readUInt16BE(at + 2)
    const body = content.subarray(at + 4, next)
    if (next > content.length || next < at + 4) return null
    if (marker === APP1) orientation = orientationIn(body) ?? orientation
    if (isFrame(marker)) {
      if (framed || !isShowable(body.readUInt16BE(3), body.readUInt16BE(1))) return null
      framed = true
    }
    const end = marker === SOS ? endOfScan(content, next) : next
    if (marker === SOS) scanned = true
    if (isFrame(marker) || marker === SOS || TABLES.includes(marker) || isPlainApp(marker, body)) kept.push(content.subarray(at, end))
    at = end
  }
}

/** JFIF's own density, without the thumbnail that may hang on it, and Adobe's word about the colours. */
const isPlainApp = (marker: number, body: Buffer): boolean =>
  (marker === APP0 && body.length === 14 && body.subarray(0, 5).equals(JFIF)) || (marker === APP14 && body.length === 12 && body.subarray(0, 5).equals(ADOBE))

/** Scan data runs to the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0 && at + 1 < content.length; at = content.indexOf(0xff, at + 1)) {
    const marker = content.readUInt8(at + 1)
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at
  }
  throw new RangeError('the scan has no end')
}

const EXIF = Buffer.from('Exif\0\0', 'latin1')
const ORIENTATION_TAG = 0x0112

function orientationIn(body: Buffer): number | null {
  if (!body.subarray(0, 6).equals(EXIF)) return null
  try {
    const tiff = body.subarray(6)
    const little = tiff.toString('latin1', 0, 2) === 'II'
    const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
    const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    const entries = Array.from({ length: short(first) }, (_, n) => first + 2 + n * 12)
    const found = entries.find((at) => short(at) === ORIENTATION_TAG)
    const value = found === undefined ? 1 : short(found + 8)
    return value >= 1 && value <= 8 ? value : null
  } catch {
    return null
  }
}

/** EXIF with the one number; none for a picture that stands as it is. */
function turned(orientation: number): Buffer[] {
  if (orientation === 1) return []
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  return [Buffer.from([0xff, APP1, 0, 2 + EXIF.length + tiff.length]), EXIF, tiff]
}
