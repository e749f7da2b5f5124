import { budgetAccount, personAccount } from '../../../domain/points/account'
import { dayOf } from '../../../domain/calendar/shanghai'
import { available, lapsedPoints, lotsOf, spendable } from '../../../domain/points/ledger'
import { expiring, goodOn } from '../../../domain/points/lots'
import { defineRead } from '../../kernel/action'

/** What I can spend, every line that made it, and what is left of my village's budget (N10). */
export const myPoints = defineRead('points.mine', {
  async run({ actor, store, permit, now }, { after }) {
    permit({ owners: [actor._id] })
    const id = personAccount(actor._id)
    const orderBy = { field: 'at', direction: 'desc' } as const
    const [accounts, page] = await Promise.all([
      store.getMany('accounts', [id, budgetAccount(actor.station)]),
      store.query('transfers', { where: { purse: id }, orderBy, after, limit: 20 }),
    ])
    const purse = accounts.find((account) => account._id === id) ?? { balance: 0, held: 0, lots: [] }
    const budget = accounts.find((account) => account.kind === 'budget')
    const today = dayOf(now)
    return {
      balance: purse.balance - lapsedPoints(purse, today),
      held: purse.held,
      available: spendable(purse, today),
      ends: expiring(goodOn(lotsOf(purse), today)),
      lines: page.items.map(({ _id, to, points, kind, words, at, ruleVersion }) => ({
        transferId: _id, points: to === id ? points : -points, kind, words, at, ruleVersion,
      })),
      next: page.next,
      budgetLeft: budget ? available(budget) : 0,
    }
  },
})
