import { householdAccount, personAccount, type Transfer } from '../../../domain/points/account'
import { dayOf } from '../../../domain/calendar/shanghai'
import { spendable } from '../../../domain/points/ledger'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'

const SHOWN = 20
const PERSON = personAccount('')

/** What my household has together, what I could put in, and the latest lines: who put in, what was taken. */
export const householdPoints = defineRead('household.points', {
  async run({ actor, store, permit, now }) {
    permit({ owners: [actor._id] })
    if (!actor.household) return { available: 0, held: 0, mine: 0, lines: [] }
    const id = householdAccount(actor.household)
    const [accounts, lines] = await Promise.all([store.getMany('accounts', [id, personAccount(actor._id)]), linesOf(store, id)])
    const ours = accounts.find(({ _id }) => _id === id)
    const own = accounts.find(({ _id }) => _id !== id)
    const today = dayOf(now)
    return { available: ours ? spendable(ours, today) : 0, held: ours?.held ?? 0, mine: own ? spendable(own, today) : 0, lines }
  },
})

async function linesOf(store: Store, id: string) {
  const page = (side: 'from' | 'to') => store.query('transfers', { where: { [side]: id }, orderBy: { field: 'at', direction: 'desc' }, limit: SHOWN })
  const [out, into] = await Promise.all([page('from'), page('to')])
  const latest = [...out.items, ...into.items].sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, SHOWN)
  const people = await store.getMany('people', [...new Set(latest.map(giverOf).filter(Boolean))])
  const nameOf = (transfer: Transfer) => people.find(({ _id }) => _id === giverOf(transfer))?.name ?? ''
  return latest.map((transfer) => ({
    transferId: transfer._id, name: nameOf(transfer), words: transfer.words, points: transfer.to === id ? transfer.points : -transfer.points, at: transfer.at,
  }))
}

/** Whose purse it came from; empty where it came from no person's. */
const giverOf = ({ from }: Transfer): string => (from.startsWith(PERSON) ? from.slice(PERSON.length) : '')
