/** What the wish actions take and give. */
import * as z from 'zod'
import { cursor, id, optionalWords, phone, takes, words, day } from '../ground/contract'
import type { MediaMark } from '../media/media'
import type { TimeLineItem } from '../ground/timeLineItem'
import type { WishEvent } from './lifeCycle'
import { RISKS, type Risk, WISH_LIMITS, type WishState } from './vocab'
import { DAY_PARTS, type When } from '../calendar/when'
import { WISH_CATEGORIES, type WishCategory } from '../ground/categories'
import { ADDRESS_MAX } from '../ground/contact'

const when = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), date: day, part: z.enum(DAY_PARTS) }),
  z.strictObject({ kind: z.literal('anytime') }),
])

/** A wish as a list shows it. */
export interface WishLine {
  wishId: string
  state: WishState
  title: string
  category: WishCategory
  when: When
  seats: number
  stationName: string
  beneficiaryName: string
  writerName: string
  toldAt: string
  /** The Shanghai day by which the station promised an answer. */
  answerBy: string
}

export interface WishDetail extends WishLine {
  text: string
  /** Photos and voice; what may be seen of them says media.of. */
  media?: MediaMark[]
  /** For the station: the text check had its doubts, look before you say yes. */
  lookTwice?: boolean
  /** For the station: how risky its words sound. */
  risk?: Risk
  forChild?: boolean
  /** What I may do with it now. */
  can: WishEvent[]
  timeLine: TimeLineItem[]
}

const onlyWish = z.strictObject({ wishId: id })
const wishAndNote = z.strictObject({ wishId: id, note: words(WISH_LIMITS.noteMax) })
type Told = { wishId: string; state: WishState }

export const wishContracts = {
  'wish.tell': takes(
    z.strictObject({
      /** May be left out with a voice (N2). */
      title: words(WISH_LIMITS.titleMax).optional(),
      text: optionalWords(WISH_LIMITS.textMax),
      category: z.enum(WISH_CATEGORIES),
      when,
      /** It is about being with a child: only vetted adults will hear of it. */
      forChild: z.boolean().optional(),
      seats: z.int().min(WISH_LIMITS.seatsMin).max(WISH_LIMITS.seatsMax),
      stationId: id,
      /** Whom it is for, when a grid worker writes it down; left out by the villager herself. */
      forPerson: z.strictObject({ personId: id, consent: z.boolean() }).optional(),
      /** Where to go; left out when it is the address already known. */
      contact: z.strictObject({ phone, address: words(ADDRESS_MAX) }).optional(),
      /** Photos and a voice, handed in before. */
      mediaIds: z.array(id).min(1).max(WISH_LIMITS.mediaMax).optional(),
    }),
  ).gives<Told>(),
  /** The wishes told for me, and those I wrote for others, newest first. */
  'wish.mine': takes(z.strictObject({})).gives<{ wishes: WishLine[] }>(),
  'wish.detail': takes(onlyWish).gives<WishDetail>(),
  'wish.addInfo': takes(wishAndNote).gives<Told>(),
  'wish.withdraw': takes(onlyWish).gives<Told>(),
  /** 不用办了: an accepted wish that nobody has begun; whoever promised to come hears of it at once. */
  'wish.callOff': takes(z.strictObject({ wishId: id, reason: words(WISH_LIMITS.noteMax) })).gives<Told>(),
  /** What waits for my station's answer, oldest first. */
  'wish.toAnswer': takes(z.strictObject({ after: cursor })).gives<{ wishes: WishLine[]; next: string | null }>(),
  /** `knowingly`: I looked at words the text check had doubts about. `risk` says what may happen to who does it, and so
   *  what is asked of her; ordinary when left out. */
  'wish.accept': takes(z.strictObject({ wishId: id, knowingly: z.boolean().optional(), risk: z.enum(RISKS).optional(), forChild: z.boolean().optional() })).gives<Told & { orderId: string }>(),
  'wish.askBack': takes(wishAndNote).gives<Told>(),
  'wish.refuse': takes(wishAndNote).gives<Told>(),
}
