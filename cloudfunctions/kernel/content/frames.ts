/** MP3 and ADTS AAC: nothing but frames, one after the other, each with its length and how many samples it holds.
 *  Whatever stands between, before or behind them (ID3, APE) is left out. */

interface Frame {
  bytes: number
  seconds: number
}

/** A voice of a minute; longer is looked at no further. */
const FRAMES_MAX = 20_000

function cleanFrames(content: Buffer, from: number, frameAt: (at: number) => Frame | null): { content: Buffer; seconds: number } | null {
  const kept: Buffer[] = []
  let seconds = 0
  for (let at = from; at < content.length && kept.length < FRAMES_MAX;) {
    const frame = frameAt(at)
    if (!frame || at + frame.bytes > content.length) break
    kept.push(content.subarray(at, at + frame.bytes))
    seconds += frame.seconds
    at += frame.bytes
  }
  // Two in a row are no accident.
  return kept.length > 1 ? { content: Buffer.concat(kept), seconds } : null
}

const MP3_RATES = [[11_025, 12_000, 8_000], [], [22_050, 24_000, 16_000], [44_100, 48_000, 32_000]]
const KBITS_V1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const KBITS_V2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

export function cleanMp3(content: Buffer): { content: Buffer; seconds: number } | null {
  return cleanFrames(content, endOfId3(content), (at) => {
    if (content[at] !== 0xff || ((content[at + 1] ?? 0) & 0xe6) !== 0xe2) return null
    const [second, third] = [content.readUInt8(at + 1), content.readUInt8(at + 2)]
    const version = (second >> 3) & 3
    const rate = MP3_RATES[version]?.[(third >> 2) & 3]
    const kbits = (version === 3 ? KBITS_V1 : KBITS_V2)[third >> 4]
    if (!rate || !kbits) return null
    const samples = version === 3 ? 1152 : 576
    return { bytes: Math.floor((samples / 8) * kbits * 1000 / rate) + ((third >> 1) & 1), seconds: samples / rate }
  })
}

function endOfId3(content: Buffer): number {
  if (content.toString('latin1', 0, 3) !== 'ID3') return 0
  const [a = 0, b = 0, c = 0, d = 0] = content.subarray(6, 10)
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d)
}

const AAC_RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350]

export function cleanAdts(content: Buffer): { content: Buffer; seconds: number } | null {
  return cleanFrames(content, 0, (at) => {
    if (content[at] !== 0xff || ((content[at + 1] ?? 0) & 0xf6) !== 0xf0) return null
    const rate = AAC_RATES[(content.readUInt8(at + 2) >> 2) & 15]
    const bytes = (content.readUIntBE(at + 3, 3) >> 5) & 0x1fff
    return rate && bytes > 7 ? { bytes, seconds: 1024 / rate } : null
  })
}
