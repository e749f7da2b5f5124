/** What a file is, found in its bytes, and the same file with nothing in it but the picture or the sound. Each format is
 *  rebuilt from the parts it cannot do without: what we do not know is left behind, so no EXIF, GPS, XMP, thumbnail or
 *  note survives, whatever its name (R-F5). What is not wholly as it should be is none (docs/decisions/0019). */
import type { MediaKind } from '../../../domain/media/vocab'
import { cleanAdts, cleanMp3 } from './frames'
import { cleanJpeg } from './jpeg'
import { cleanMp4 } from './mp4'
import { cleanPng } from './png'
import { cleanWav, cleanWebp } from './riff'
import { cleanWebm } from './webm'

export interface CleanFile {
  content: Buffer
  type: string
  /** Of the file's name. */
  ending: string
  /** How long it sounds, up to the next whole second; 0 for a picture. */
  seconds: number
}

interface Cleaned {
  content: Buffer
  seconds?: number
}

interface Format {
  kind: MediaKind
  type: string
  ending: string
  looksLike(content: Buffer): boolean
  /** Null, or anything thrown: not wholly as it should be. */
  clean(content: Buffer): Cleaned | null
}

const starts = (...bytes: number[]) => (content: Buffer) => bytes.every((byte, at) => content[at] === byte)
const says = (words: string, at = 0) => (content: Buffer) => content.toString('latin1', at, at + words.length) === words
const riff = (form: string) => (content: Buffer) => says('RIFF')(content) && says(form, 8)(content)

const FORMATS: readonly Format[] = [
  { kind: 'photo', type: 'image/jpeg', ending: 'jpg', looksLike: starts(0xff, 0xd8, 0xff), clean: cleanJpeg },
  { kind: 'photo', type: 'image/png', ending: 'png', looksLike: starts(0x89, 0x50, 0x4e, 0x47), clean: cleanPng },
  { kind: 'photo', type: 'image/webp', ending: 'webp', looksLike: riff('WEBP'), clean: cleanWebp },
  { kind: 'voice', type: 'audio/wav', ending: 'wav', looksLike: riff('WAVE'), clean: cleanWav },
  { kind: 'voice', type: 'audio/webm', ending: 'webm', looksLike: starts(0x1a, 0x45, 0xdf, 0xa3), clean: cleanWebm },
  { kind: 'voice', type: 'audio/mp4', ending: 'm4a', looksLike: says('ftyp', 4), clean: cleanMp4 },
  { kind: 'voice', type: 'audio/aac', ending: 'aac', looksLike: (content) => content[0] === 0xff && ((content[1] ?? 0) & 0xf6) === 0xf0, clean: cleanAdts },
  { kind: 'voice', type: 'audio/mpeg', ending: 'mp3', looksLike: (content) => says('ID3')(content) || (content[0] === 0xff && ((content[1] ?? 0) & 0xe6) === 0xe2), clean: cleanMp3 },
]

/** All endings a clean file's name may have. */
export const CLEAN_ENDINGS: readonly string[] = FORMATS.map(({ ending }) => ending)

/** Null when it is nothing of that kind, or not whole. */
export function cleanFile(kind: MediaKind, content: Buffer): CleanFile | null {
  const format = FORMATS.find((each) => each.kind === kind && each.looksLike(content))
  try {
    const cleaned = format?.clean(content)
    return format && cleaned ? { content: cleaned.content, type: format.type, ending: format.ending, seconds: Math.ceil(cleaned.seconds ?? 0) } : null
  } catch {
    // A length that leads out of the file.
    return null
  }
}
