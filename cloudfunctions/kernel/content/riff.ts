/** RIFF holds WebP and WAV: chunks of name, length and data, padded to even. */
import { isShowable } from './picture'

interface Chunk {
  name: string
  data: Buffer
}

function chunksOf(content: Buffer): Chunk[] | null {
  const chunks: Chunk[] = []
  const end = 8 + content.readUInt32LE(4)
  if (end > content.length) return null
  for (let at = 12; at + 8 <= end;) {
    const size = content.readUInt32LE(at + 4)
    if (at + 8 + size > end) return null
    chunks.push({ name: content.toString('latin1', at, at + 4), data: content.subarray(at + 8, at + 8 + size) })
    at += 8 + size + (size % 2)
  }
  return chunks
}

function riffOf(form: string, chunks: readonly Chunk[]): Buffer {
  const body = chunks.map(({ name, data }) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  })
  const all = Buffer.concat([Buffer.from(form, 'latin1'), ...body])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(all.length, 4)
  return Buffer.concat([head, all])
}

/** Of the flags in VP8X only the one for transparency: no ICC, EXIF, XMP, animation. */
const ALPHA_ONLY = 0x10

export function cleanWebp(content: Buffer): { content: Buffer } | null {
  const kept = chunksOf(content)?.filter(({ name }) => ['VP8X', 'ALPH', 'VP8 ', 'VP8L'].includes(name))
  const picture = kept?.find(({ name }) => name === 'VP8 ' || name === 'VP8L')
  if (!kept || !picture) return null
  const { width, height } = sizeOf(picture)
  if (!isShowable(width, height)) return null
  return { content: riffOf('WEBP', kept.map((chunk) => (chunk.name === 'VP8X' ? { ...chunk, data: stillWith(chunk.data) } : chunk))) }
}

function stillWith(head: Buffer): Buffer {
  const copy = Buffer.from(head)
  copy.writeUInt8(copy.readUInt8(0) & ALPHA_ONLY, 0)
  return copy
}

function sizeOf({ name, data }: Chunk): { width: number; height: number } {
  if (name === 'VP8L') {
    const bits = data.readUInt32LE(1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
}

export function cleanWav(content: Buffer): { content: Buffer; seconds: number } | null {
  const kept = chunksOf(content)?.filter(({ name }) => name === 'fmt ' || name === 'data')
  const [format, sound] = [kept?.find(({ name }) => name === 'fmt '), kept?.find(({ name }) => name === 'data')]
  const bytesPerSecond = format?.data.readUInt32LE(8) ?? 0
  if (!kept || !format || !sound || bytesPerSecond === 0) return null
  return { content: riffOf('WAVE', [format, sound]), seconds: sound.data.length / bytesPerSecond }
}
