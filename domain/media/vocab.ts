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

export const MEDIA_STATES = ['awaited', 'checking', 'review', 'passed', 'risky'] as const
export type MediaState = (typeof MEDIA_STATES)[number]

/** As its owner reads them. */
export const MEDIA_STATE_LABELS: Record<MediaState, string> = {
  awaited: '还没传完',
  checking: '正在核对',
  review: '等站里看一眼',
  passed: '大家看得到',
  risky: '没有给别人看',
}

export const REPORT_REASONS = ['unfit', 'private', 'untrue'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

export const REPORT_LABELS: Record<ReportReason, string> = {
  unfit: '内容不合适',
  private: '露出了别人的隐私',
  untrue: '说的不是实情',
}

export const MEDIA_LIMITS = {
  /** A voice is at most this long (N2; WeChat's recorder has no more). */
  voiceSeconds: 60,
  /** Photos with one wish (R-F5: optional, three at most). */
  photosPerWish: 3,
  /** What was begun and not handed in, or handed in and belongs to nothing, is gone after this. */
  looseHours: 24,
  /** The sweeper leaves this much more, so that what is just being sent with a wish is never swept under its hand. */
  sweepAfterHours: 26,
  /** WeChat answers within this; later a person looks. */
  checkMinutes: 30,
  reviewPage: 20,
  /** Reports kept by name, each person's once. */
  reportsKept: 50,
} as const
