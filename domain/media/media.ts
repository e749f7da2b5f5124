/** A piece of media (媒体) is one file somebody handed in: a photo, a voice, a spreadsheet. It begins as a ticket that
 *  names the one path its owner may upload to; only she who drew the ticket can hand in what lies there. The database
 *  keeps this document, the file storage the bytes, and no path says whose they are. */
import { addMinutes } from '../calendar/shanghai'
import type { Post } from '../person/post'
import type { StationPath } from '../place/place'
import { refuse } from '../refusal'
import { MEDIA_LIMITS, type MediaKind } from './vocab'

/** awaited – a ticket: the file is on its way, or never comes. */
export type MediaState = 'awaited'

export interface Media extends StationPath {
  _id: string
  rev: number
  /** Who handed it in, and nobody else, may use it. */
  owner: string
  kind: MediaKind
  state: MediaState
  at: string
}

/** Where its owner uploads to. Made of the random id alone. */
export const incomingPath = (mediaId: string): string => `incoming/${mediaId}`

/** Tables are handed in by who holds a post; photos and voices by everybody. */
export function mayHandIn(posts: readonly Post[], kind: MediaKind): boolean {
  return kind !== 'spreadsheet' || posts.some(({ role }) => role !== 'villager' && role !== 'volunteer')
}

/** The ticket, if it is still good in this hand. @throws Refusal UPLOAD_LAPSED otherwise, whatever the cause. */
export function goodTicket(media: Media | null, owner: string, now: string): Media {
  const good = media?.owner === owner && media.state === 'awaited' && media.at > addMinutes(now, -MEDIA_LIMITS.looseHours * 60)
  return good ? media : refuse('UPLOAD_LAPSED')
}
