/** What people do here, by its name in the contract. */
import { drawTicket } from './drawTicket'
import { mediaOfWish } from './mediaOfWish'
import { mediaToReview } from './mediaToReview'
import { reportMedia } from './reportMedia'
import { reportWords } from './reportWords'
import { reviewMedia } from './reviewMedia'
import { reviewWords } from './reviewWords'
import { takeMedia } from './takeMedia'

export const mediaActions = {
  'media.ticket': drawTicket,
  'media.take': takeMedia,
  'media.of': mediaOfWish,
  'media.toReview': mediaToReview,
  'media.review': reviewMedia,
  'media.reviewWords': reviewWords,
  'media.report': reportMedia,
  'media.reportWords': reportWords,
}
