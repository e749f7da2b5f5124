/** What the media actions take and give. */
import * as z from 'zod'
import { cursor, id, takes } from '../ground/contract'
import type { WishCategory } from '../ground/categories'
import { MEDIA_KINDS, REPORT_REASONS, type MediaKind, type MediaState } from './vocab'

/** A photo or a voice as one viewer may see it. */
export interface MediaView {
  mediaId: string
  kind: MediaKind
  state: MediaState
  seconds: number
  /** Opens it for some minutes; empty where it is not to be seen any more. */
  url: string
  /** She handed it in, or it is for her. */
  mine: boolean
  /** She may say whether others see it. */
  canReview: boolean
  canReport: boolean
}

/** A photo or a voice that waits for the station's eye, with what it belongs to. */
export interface MediaToReview extends Pick<MediaView, 'mediaId' | 'kind' | 'seconds' | 'url'> {
  wishId: string
  title: string
  category: WishCategory
  /** How often somebody who saw it said that it should not be seen. */
  reports: number
  since: string
}

/** Words about a finished service that wait for it. */
export interface WordsToReview {
  orderId: string
  title: string
  words: string
  since: string
}

const onlyMedia = z.strictObject({ mediaId: id })
const why = z.enum(REPORT_REASONS)

export const mediaContracts = {
  /** Before a file leaves the phone: where it may go, and how large it may be. */
  'media.ticket': takes(z.strictObject({ kind: z.enum(MEDIA_KINDS) })).gives<{ mediaId: string; path: string; maxBytes: number }>(),
  /** The photo or voice lies there: look at it and take it in. */
  'media.take': takes(onlyMedia).gives<{ mediaId: string; kind: MediaKind; state: MediaState; seconds: number }>(),
  /** What belongs to a wish, as far as I may see it. */
  'media.of': takes(z.strictObject({ wishId: id })).gives<{ media: MediaView[] }>(),
  /** What waits for my station's eye, longest waiting first; words with the first page. */
  'media.toReview': takes(z.strictObject({ after: cursor })).gives<{ media: MediaToReview[]; words: WordsToReview[]; next: string | null }>(),
  'media.review': takes(z.strictObject({ mediaId: id, show: z.boolean() })).gives<{ mediaId: string; state: MediaState }>(),
  'media.reviewWords': takes(z.strictObject({ orderId: id, show: z.boolean() })).gives<{ orderId: string }>(),
  /** 举报: it goes back before the station. */
  'media.report': takes(z.strictObject({ mediaId: id, why })).gives<{ mediaId: string }>(),
  'media.reportWords': takes(z.strictObject({ orderId: id, why })).gives<{ orderId: string }>(),
}
