/** A zip archive of a few small files, the only form the platform takes code in. The same files give the same bytes. */
import { deflateRawSync } from 'node:zlib'

export interface File {
  name: string
  content: Buffer
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

const VERSION = 20
const DEFLATED = 8
const NAMES_IN_UTF8 = 0x0800
/** 1980-01-01, the earliest day a zip can say: time would make every archive another. */
const DAY = 0x21
const MADE_ON_UNIX = (3 << 8) | VERSION
/** Readable by whoever runs it there. */
const READABLE = (0o100644 << 16) >>> 0

export function zipOf(files: readonly File[]): Buffer {
  const bodies: Buffer[] = []
  const listing: Buffer[] = []
  let offset = 0
  for (const { name, content } of files) {
    const path = Buffer.from(name)
    const packed = deflateRawSync(content, { level: 9 })
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(VERSION, 0)
    facts.writeUInt16LE(NAMES_IN_UTF8, 2)
    facts.writeUInt16LE(DEFLATED, 4)
    facts.writeUInt16LE(DAY, 8)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(path.length, 22)
    bodies.push(signature(0x04034b50), facts, path, packed)
    listing.push(signature(0x02014b50), uint16(MADE_ON_UNIX), facts, uint16(0), uint16(0), uint16(0), uint32(READABLE), uint32(offset), path)
    offset += 4 + facts.length + path.length + packed.length
  }
  const directory = Buffer.concat(listing)
  const counts = [uint16(0), uint16(0), uint16(files.length), uint16(files.length)]
  return Buffer.concat([...bodies, directory, signature(0x06054b50), ...counts, uint32(directory.length), uint32(offset), uint16(0)])
}

function crc32(content: Buffer): number {
  let value = 0xffffffff
  for (const byte of content) value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const signature = uint32
