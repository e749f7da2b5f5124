/** PNG: chunks of length, name, data and checksum. Kept are those that make the picture and its colours. */
import { isShowable } from './picture'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const KEPT: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']

export function cleanPng(content: Buffer): { content: Buffer } | null {
  if (!content.subarray(0, 8).equals(SIGNATURE)) return null
  const kept: Buffer[] = [SIGNATURE]
  const seen = new Set<string>()
  for (let at = 8; ;) {
    const name = content.toString('latin1', at + 4, at + 8)
    const end = at + 12 + content.readUInt32BE(at)
    if (end > content.length) return null
    if (seen.size === 0 && (name !== 'IHDR' || !isShowable(content.readUInt32BE(at + 8), content.readUInt32BE(at + 12)))) return null
    seen.add(name)
    if (KEPT.includes(name)) kept.push(content.subarray(at, end))
    if (name === 'IEND') return seen.has('IDAT') ? { content: Buffer.concat(kept) } : null
    at = end
  }
}
