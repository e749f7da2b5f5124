import { dayOf } from '../../../domain/calendar/shanghai'
import type { HomeMine } from '../../../domain/home/contract'
import { promisesOpen } from '../../../domain/home/promise'
import { holds } from '../../../domain/ground/post'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { emptyTally } from '../../../domain/hours/entry'
import { householdAccount, personAccount } from '../../../domain/points/account'
import { spendable } from '../../../domain/points/ledger'
import { countingMinutes, starProgress } from '../../../domain/star/progress'
import { STAR_RULES } from '../../../domain/star/starRules'
import { defineRead, type ReadContext } from '../../kernel/action'
import { unreadOf } from '../notice/unreadOf'
import { whoIAm } from '../person/whoIAm'
import { openedParts } from './openedParts'

/** 我的 in one answer: three round trips beside the one for who is calling, two for who does not help. */
export const homeMine = defineRead('home.mine', {
  async run(ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    const { actor, agent, store } = ctx
    const opened = await openedParts(ctx)
    const [me, unread, hours, points] = await Promise.all([
      whoIAm(ctx),
      unreadOf(store, actor._id),
      opened('hours.mine') && holds(actor.posts, 'volunteer') ? hoursOf(ctx) : null,
      opened('points.mine') ? pointsOf(ctx, agent ? undefined : actor.household) : { own: null },
    ])
    return { me, unread, promises: opened('order.mine') ? promisesOpen(actor) : { toGo: 0, awaitingNod: 0 }, hours, points }
  },
})

function hoursOf({ actor, now, store, lists }: ReadContext): Promise<HomeMine['hours']> {
  return lists.awaited('hourTallies', actor._id, async () => {
    const tally = (await store.get('hourTallies', actor._id)) ?? emptyTally(actor._id)
    const today = dayOf(now)
    const rule = ruleOn(STAR_RULES, today)
    return { creditMinutes: tally.creditMinutes, level: starProgress(countingMinutes(tally, rule, today.slice(0, 4)), rule).level }
  }, null)
}

/** Her own, and her household's where she lives in one. */
async function pointsOf({ actor, now, store, lists }: ReadContext, household: string | undefined): Promise<HomeMine['points']> {
  const own = personAccount(actor._id)
  const ours = household ? householdAccount(household) : ''
  const accounts = await lists.awaited('accounts', own, () => store.getMany('accounts', household ? [own, ours] : [own]), null)
  const free = (id: string): number | null => {
    const purse = accounts?.find(({ _id }) => _id === id)
    return accounts && lists.part('accounts', id, () => (purse ? spendable(purse, dayOf(now)) : 0), null)
  }
  return { own: free(own), ...(household ? { household: free(ours) } : {}) }
}
