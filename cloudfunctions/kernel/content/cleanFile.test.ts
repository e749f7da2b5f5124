/** What is left of a file: pictures and sounds made by a real browser, with notes added that must not survive. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanFile } from './cleanFile'

const sample = (name: string): Buffer => readFileSync(path.resolve(__dirname, '../../../tests/media', name))
const SECRETS = /Exif|GPS|xmp|VillagePhone|26\.9083|secret/i

const u32 = (value: number, little = false): Buffer => {
  const bytes = Buffer.alloc(4)
  if (little) bytes.writeUInt32LE(value)
  else bytes.writeUInt32BE(value)
  return bytes
}
const riffChunk = (name: string, data: Buffer): Buffer => Buffer.concat([Buffer.from(name), u32(data.length, true), data, Buffer.alloc(data.length % 2)])
const riffFile = (form: string, chunks: Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from(form), ...chunks])
  return Buffer.concat([Buffer.from('RIFF'), u32(body.length, true), body])
}
const pngChunk = (name: string, data: Buffer): Buffer => Buffer.concat([u32(data.length), Buffer.from(name), data, u32(0)])
const wavOf = (seconds: number): Buffer => {
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(8000, 4)
  format.writeUInt32LE(8000, 8)
  format.writeUInt16LE(1, 12)
  format.writeUInt16LE(8, 14)
  return riffFile('WAVE', [riffChunk('fmt ', format), riffChunk('LIST', Buffer.from('INFOsecret')), riffChunk('data', Buffer.alloc(8000 * seconds, 128))])
}
const jpegWith = (orientation: number): Buffer => {
  const content = Buffer.from(sample('withPlace.jpg'))
  const at = content.indexOf(Buffer.from([0x01, 0x12, 0x00, 0x03]))
  content.writeUInt16BE(orientation, at + 8)
  return content
}

test('a photo with the place it was taken at: only the picture is left [F9] [R-F5]', () => {
  expect(sample('withPlace.jpg').toString('latin1')).toMatch(/Exif[^]*VillagePhone[^]*xmp[^]*GPS 26\.9083[^]*GPSTRAILER/)
  const clean = cleanFile('photo', sample('withPlace.jpg'))
  expect(clean).toMatchObject({ type: 'image/jpeg', ending: 'jpg', seconds: 0 })
  expect(clean?.content.toString('latin1')).not.toMatch(SECRETS)
  expect(clean?.content.length).toBeGreaterThan(900)
})

test('a photo taken sideways still stands upright, and says nothing else', () => {
  const text = cleanFile('photo', jpegWith(6))?.content.toString('latin1') ?? ''
  expect(text).toContain('Exif')
  expect(text).not.toMatch(/GPS|VillagePhone|xmp/)
  expect(cleanFile('photo', Buffer.from(text, 'latin1'))?.content.toString('latin1')).toBe(text)
  expect(cleanFile('photo', jpegWith(9))?.content.toString('latin1')).not.toContain('Exif')
})

test('PNG and WebP lose their notes too', () => {
  const png = sample('plain.png')
  const noted = Buffer.concat([png.subarray(0, 33), pngChunk('tEXt', Buffer.from('Comment\0secret')), pngChunk('eXIf', Buffer.from('MM secret')), png.subarray(33), Buffer.from('secret')])
  expect(cleanFile('photo', noted)).toEqual({ content: cleanFile('photo', png)?.content, type: 'image/png', ending: 'png', seconds: 0 })
  const webp = sample('plain.webp')
  const head = Buffer.from([0x0c, 0, 0, 0, 159, 0, 0, 119, 0, 0])
  const extended = riffFile('WEBP', [riffChunk('VP8X', head), webp.subarray(12), riffChunk('EXIF', Buffer.from('secret GPS')), riffChunk('XMP ', Buffer.from('secret'))])
  const clean = cleanFile('photo', extended)
  expect(clean?.type).toBe('image/webp')
  expect(clean?.content.toString('latin1')).not.toMatch(SECRETS)
  expect(clean?.content[20]).toBe(0)
  const plain = cleanFile('photo', webp)?.content ?? Buffer.alloc(0)
  expect([plain.includes('ICCP'), cleanFile('photo', plain)?.content.equals(plain)]).toEqual([false, true])
})

test.each([['voice.webm', 'audio/webm'], ['voice.m4a', 'audio/mp4']])('%s, as a browser records it: its sound, how long, and who made it with what is gone', (name, type) => {
  const clean = cleanFile('voice', sample(name))
  expect(clean?.type).toBe(type)
  expect(clean?.seconds).toBeGreaterThanOrEqual(2)
  expect(clean?.seconds).toBeLessThanOrEqual(4)
  expect(clean?.content.toString('latin1')).not.toMatch(/Chrome|Lavf|secret/)
})

test('a box of user data in m4a, with the place in it, is overwritten where it stands', () => {
  const udta = Buffer.concat([u32(8 + 20), Buffer.from('udta'), u32(20), Buffer.from('\xa9xyz', 'latin1'), Buffer.from('+26.secret  ')])
  const clean = cleanFile('voice', Buffer.concat([sample('voice.m4a'), udta]))
  expect(clean?.content.length).toBe(sample('voice.m4a').length + udta.length)
  expect(clean?.content.toString('latin1')).not.toMatch(/secret|udta/)
})

test('WAV says how long it is, and loses its list', () => {
  const clean = cleanFile('voice', wavOf(7))
  expect([clean?.seconds, clean?.ending]).toEqual([7, 'wav'])
  expect(clean?.content.toString('latin1')).not.toMatch(SECRETS)
})

test('MP3 and AAC are counted frame by frame, without what hangs before and behind', () => {
  // MPEG 1 layer III, 64 kbit/s, 44.1 kHz: 208 bytes and 1152 samples a frame.
  const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x50, 0xc0]), Buffer.alloc(204)])
  const id3 = Buffer.concat([Buffer.from('ID3'), Buffer.from([4, 0, 0, 0, 0, 0, 10]), Buffer.from('secret....')])
  const mp3 = cleanFile('voice', Buffer.concat([id3, ...Array<Buffer>(383).fill(mp3Frame), Buffer.from('TAGsecret')]))
  expect(mp3).toMatchObject({ type: 'audio/mpeg', seconds: 11 })
  expect(mp3?.content.length).toBe(383 * 208)
  // AAC LC, 16 kHz mono, 32 bytes and 1024 samples a frame.
  const aacFrame = Buffer.concat([Buffer.from([0xff, 0xf1, 0x60, 0x40, 0x04, 0x1f, 0xfc]), Buffer.alloc(25)])
  expect(cleanFile('voice', Buffer.concat(Array<Buffer>(40).fill(aacFrame)))).toMatchObject({ type: 'audio/aac', seconds: 3 })
})

test('what is not what it is handed in as is nothing', () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>')
  for (const content of [page, Buffer.alloc(0), Buffer.from('GIF89a'), Buffer.from([0xff, 0xd8, 0xff]), Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), page]), sample('voice.webm')]) {
    expect(cleanFile('photo', content)).toBeNull()
  }
  for (const content of [page, sample('withPlace.jpg'), Buffer.from('RIFF....WAVE')]) expect(cleanFile('voice', content)).toBeNull()
  expect(cleanFile('spreadsheet', sample('plain.png'))).toBeNull()
})

test('a picture that would unfold into gigabytes is refused', () => {
  const png = Buffer.from(sample('plain.png'))
  png.writeUInt32BE(60_000, 16)
  expect(cleanFile('photo', png)).toBeNull()
})

test('cut off anywhere, or with any byte changed, it is a file or nothing: never a crash, never longer', () => {
  const names = ['withPlace.jpg', 'plain.png', 'plain.webp', 'voice.webm', 'voice.m4a'].map((name) => sample(name))
  fc.assert(fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }), (content, cut, at, byte) => {
    const broken = Buffer.from(content.subarray(0, 1 + (cut % content.length)))
    broken[at % broken.length] = byte
    for (const kind of ['photo', 'voice'] as const) expect(cleanFile(kind, broken)?.content.length ?? 0).toBeLessThanOrEqual(broken.length + 100)
  }))
})
