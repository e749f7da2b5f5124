/** Words and limits of the messages a person finds in her inbox. */

export const NOTICE_LIMITS = {
  inboxPage: 20,
  /** Messages one tap on 都看过了 may mark. */
  markAtOnce: 20,
  /** Taps of consent kept for one person. */
  ringsKept: 20,
  /** Taps WeChat may report at once. */
  ringsAtOnce: 3,
  /** Later than this a ring would only startle. */
  ringWithinHours: 24,
} as const
