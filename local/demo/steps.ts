/** A step is one real action by one person at one instant. Stories become steps here; county.ts plays them in order of
 *  time. What a step learns (an id, a code) the later steps of its story read when their turn comes. */
import type { ActionName } from '../../domain/actions'
import type { AnswerOf, InputOf } from '../../domain/contracts'
import { claimId } from '../../domain/order/claim'
import { homeOf, type PersonId } from './people'
import { goodsId } from './shelf'
import type { Helper, RedemptionStory, WishStory } from './story'
import { instantOf, whenOf, type At } from './when'

export interface Step {
  at: string
  who: PersonId
  action: ActionName
  input(): unknown
  learn(answer: unknown): void
}

/** Makes the steps of one story, all counted from the same now. */
export function stepsFrom(now: string) {
  const steps: Step[] = []
  function add<N extends ActionName>(at: At, who: PersonId, action: N, input: () => InputOf<N>, learn: (answer: AnswerOf<N>) => void = () => undefined): void {
    steps.push({ at: instantOf(at, now), who, action, input, learn: learn as (answer: unknown) => void })
  }
  return { steps, add }
}

type Add = ReturnType<typeof stepsFrom>['add']

export function wishSteps(story: WishStory, now: string): Step[] {
  const { steps, add } = stepsFrom(now)
  const teller = story.by ?? story.of
  const { title, text, category, seats, asked, answered, refused, withdrawn, accepted, calledOff, reviewed } = story
  let wishId = ''
  add(story.told, teller, 'wish.tell', () => ({
    title, text, category, seats,
    when: whenOf(story.on, now),
    stationId: homeOf(story.of),
    ...(story.by ? { forPerson: { personId: story.of, consent: true } } : {}),
  }), (answer) => {
    wishId = answer.wishId
  })
  if (asked) add(asked.at, asked.by, 'wish.askBack', () => ({ wishId, note: asked.note }))
  if (answered) add(answered.at, teller, 'wish.addInfo', () => ({ wishId, note: answered.note }))
  if (refused) add(refused.at, refused.by, 'wish.refuse', () => ({ wishId, note: refused.note }))
  if (withdrawn) add(withdrawn, teller, 'wish.withdraw', () => ({ wishId }))
  if (accepted) add(accepted.at, accepted.by, 'wish.accept', () => ({ wishId }))
  for (const helper of story.helpers ?? []) helperSteps(helper, teller, () => wishId, add)
  if (calledOff) add(calledOff.at, teller, 'wish.callOff', () => ({ wishId, reason: calledOff.reason }))
  if (reviewed) add(reviewed.at, teller, 'order.review', () => ({ orderId: wishId, score: reviewed.score, words: reviewed.words }))
  return steps
}

function helperSteps(helper: Helper, teller: PersonId, orderId: () => string, add: Add): void {
  const { who, looks, releases, comes, leaves, thanked, vouched } = helper
  const order = () => ({ orderId: orderId() })
  const claim = () => ({ claimId: claimId(orderId(), who) })
  add(helper.claims, who, 'order.claim', order)
  if (looks) add(looks, who, 'order.whereToGo', order)
  if (releases) add(releases.at, who, 'order.release', () => ({ ...order(), reason: releases.reason }))
  if (comes) add(comes, who, 'order.checkIn', order)
  if (leaves) add(leaves, who, 'order.checkOut', order)
  if (thanked) add(thanked, teller, 'hours.confirm', claim)
  if (vouched) add(vouched.at, vouched.by, 'hours.confirm', claim)
}

export function redemptionSteps(story: RedemptionStory, now: string): Step[] {
  const { steps, add } = stepsFrom(now)
  const { who, cancelled, handedOver } = story
  let redemptionId = ''
  let code = ''
  add(story.reserved, who, 'market.reserve', () => ({ goodsId: goodsId(homeOf(who), story.goods) }), (answer) => {
    ;({ redemptionId, code } = answer)
  })
  if (cancelled) add(cancelled, who, 'market.cancel', () => ({ redemptionId }))
  if (handedOver) add(handedOver.at, handedOver.by, 'market.handOver', () => ({ code }))
  return steps
}
