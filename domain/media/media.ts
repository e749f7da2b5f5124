/** A piece of media (媒体) is one file somebody handed in: a photo, a voice, a spreadsheet. It begins as a ticket that
 *  names the one path its owner may upload to; only she who drew the ticket can hand in what lies there. The database
 *  keeps this document, the file storage the bytes, and no path says whose they are. */
import { addMinutes } from '../calendar/shanghai'
import type { Post } from '../ground/post'
import type { StationPath } from '../place/place'
import { refuse } from '../ground/refusal'
import { MEDIA_LIMITS, type MediaKind, type MediaState } from './vocab'

/** How it came to its present state, and when. Nothing is shown to strangers but what has passed. */
export interface Media extends StationPath {
  _id: string
  rev: number
  /** Who handed it in, and nobody else, may use it. */
  owner: string
  kind: MediaKind
  state: MediaState
  stateSince: string
  /** When its ticket was drawn. */
  at: string
  /** The wish it belongs to; empty while it is loose. From then on its place is the wish's. */
  about: string
  /** For whom that wish is. */
  beneficiaryId: string
  /** Empty until it was taken in; its bytes and seconds likewise. */
  fileId: string
  type: string
  bytes: number
  seconds: number
  /** WeChat's name for its check; empty when none is awaited. Nobody but WeChat and we know it. */
  traceId: string
  /** Who said that it should not be public, each once. */
  reporters: string[]
}

/** Where its owner uploads to. Made of the random id alone. */
export const incomingPath = (mediaId: string): string => `incoming/${mediaId}`

/** Tables are handed in by who holds a post; photos and voices by everybody. */
export function mayHandIn(posts: readonly Post[], kind: MediaKind): boolean {
  return kind !== 'spreadsheet' || posts.some(({ role }) => role !== 'villager' && role !== 'volunteer')
}

export function newTicket(mediaId: string, kind: MediaKind, owner: { _id: string } & StationPath, now: string): Omit<Media, 'rev'> {
  const { _id, centre, subCentre, station } = owner
  return {
    _id: mediaId, owner: _id, kind, state: 'awaited', stateSince: now, at: now, about: '', beneficiaryId: '', fileId: '', type: '', bytes: 0, seconds: 0, traceId: '',
    reporters: [], centre, subCentre, station,
  }
}

const isFresh = (media: Media, now: string): boolean => media.at > addMinutes(now, -MEDIA_LIMITS.looseHours * 60)

/** The ticket, if it is still good in this hand. @throws Refusal UPLOAD_LAPSED otherwise, whatever the cause. */
export function goodTicket(media: Media | null, owner: string, now: string): Media {
  return media?.owner === owner && media.state === 'awaited' && isFresh(media, now) ? media : refuse('UPLOAD_LAPSED')
}

/** What is sent with a wish: hers, loose, fresh and not found bad. @throws Refusal UPLOAD_LAPSED, TOO_MANY_MEDIA. */
export function attachAll(loose: readonly (Media | null)[], owner: string, wish: { wishId: string; beneficiaryId: string } & StationPath, now: string): Media[] {
  const count = (kind: MediaKind) => loose.filter((media) => media?.kind === kind).length
  if (count('photo') > MEDIA_LIMITS.photosPerWish || count('voice') > 1) refuse('TOO_MANY_MEDIA')
  const { wishId, beneficiaryId, centre, subCentre, station } = wish
  return loose.map((media) => {
    const good = media?.owner === owner && media.kind !== 'spreadsheet' && media.about === '' && SENDABLE.includes(media.state) && isFresh(media, now)
    return good ? { ...media, about: wishId, beneficiaryId, centre, subCentre, station } : refuse('UPLOAD_LAPSED')
  })
}

const SENDABLE: readonly MediaState[] = ['checking', 'review', 'passed']

/** What stands on the wish itself, so that its page knows whether there is anything to ask for. */
export interface MediaMark {
  mediaId: string
  kind: 'photo' | 'voice'
  /** Of a voice. */
  seconds: number
}

export const markOf = ({ _id, kind, seconds }: Media): MediaMark => ({ mediaId: _id, kind: kind === 'voice' ? 'voice' : 'photo', seconds })
