/** Kinds and limits of what people hand in as a file, for the phone and for the server alike. */

export const MEDIA_KINDS = ['photo', 'voice', 'spreadsheet'] as const
export type MediaKind = (typeof MEDIA_KINDS)[number]

const KB = 1024
const MB = 1024 * KB

/** What one file of a kind may weigh. A photo is made smaller on the phone before it leaves (domain R-F10). */
export const MEDIA_BYTES: Record<MediaKind, number> = {
  photo: 5 * MB,
  voice: MB,
  spreadsheet: 20 * MB,
}

export const MEDIA_LIMITS = {
  /** A voice is at most this long (N2; WeChat's recorder has no more). */
  voiceSeconds: 60,
  /** Photos with one wish (R-F5: optional, three at most). */
  photosPerWish: 3,
  /** Files of one person that belong to nothing yet. */
  looseAtOnce: 20,
  /** What was begun and not handed in, or handed in and belongs to nothing, is gone after this. */
  looseHours: 24,
} as const
