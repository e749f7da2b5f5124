/** Words and limits of the messages a person finds in her inbox. */

export const MESSAGE_KINDS = [
  'wishAccepted', 'wishAsked', 'wishRefused', 'seatTaken', 'seatGivenBack', 'serviceDone', 'hoursConfirmed', 'redemptionExpired',
  'teamNews', 'askedToCome', 'licenceRunsOut', 'mediaTakenDown', 'pointsRunOut',
  'postNews', 'starNews', 'nameCorrected', 'mergeNews',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** What a message is about, and so what opens when it is tapped. */
export type MessageThing = 'me' | 'wish' | 'order' | 'redemption' | 'team' | 'paper' | 'points' | 'star' | 'merge'

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
