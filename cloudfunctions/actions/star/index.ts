/** What people do here, by its name in the contract. */
import { decideStar } from './decideStar'
import { myStars } from './myStars'
import { objectToStar } from './objectToStar'
import { putStarOnNotice } from './putStarOnNotice'
import { setStarAside } from './setStarAside'
import { starNotices } from './starNotices'
import { starsToDecide } from './starsToDecide'

export const starActions = {
  'star.mine': myStars,
  'star.list': starsToDecide,
  'star.notices': starNotices,
  'star.putOnNotice': putStarOnNotice,
  'star.setAside': setStarAside,
  'star.object': objectToStar,
  'star.decide': decideStar,
}
