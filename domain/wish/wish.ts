/** A wish (微心愿) is a need as it was told: for whom, by whose hand, what, when and how many hands it takes.
 *  It always belongs to exactly one station, which must answer it; accepting it makes the order of the same id.
 *  Address and phone are not in it (see Contact). */
import type { MediaMark } from '../media/media'
import type { TextMark } from '../ground/textCheck'
import type { StationPath } from '../place/place'
import type { WishState } from './vocab'
import type { When } from '../calendar/when'
import type { WishCategory } from '../ground/categories'

/** One thing that happened to a wish or order, in order; what the time line is made of. */
export interface Happening {
  event: string
  at: string
  byId: string
  byName: string
  /** Who tapped for her; missing when she did so herself. */
  agentId?: string
  agentName?: string
  /** What was said with it: a question, an answer, a reason. */
  note: string
}

export interface Wish extends StationPath {
  _id: string
  rev: number
  state: WishState
  title: string
  text: string
  /** Whether its words may be shown to strangers once it is accepted. */
  textCheck: TextMark
  /** Missing for a wish of words alone. */
  media?: MediaMark[]
  category: WishCategory
  when: When
  seats: number
  stationName: string
  beneficiaryId: string
  beneficiaryName: string
  /** Who wrote it down: the beneficiary herself, or a grid worker who speaks for her (F2). */
  writerId: string
  writerName: string
  /** It is about being with a child: then nobody hears of it but vetted adults (order/childSafety.ts). */
  forChild?: boolean
  toldAt: string
  happenings: Happening[]
}
