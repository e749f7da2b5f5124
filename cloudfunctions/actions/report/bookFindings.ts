import { ownName } from '../../../domain/privacy/consent'
import { widestReach } from '../../../domain/person/reach'
import { refuse } from '../../../domain/ground/refusal'
import type { Finding } from '../../../domain/report/reconcile'
import { ROUND_NAMES, type Round, type RoundName } from '../../../domain/report/round'
import { defineRead } from '../../kernel/action'
import type { Doc, Store } from '../../store/port'

const PAGE = 30

/** Where the books do not agree, the longest first; and how far the round that looks has come. */
export const bookFindings = defineRead('report.findings', {
  async run({ actor, store, permit }, { state, after }) {
    const reach = widestReach(actor.posts, ['auditor']) ?? refuse('NOT_ALLOWED')
    permit({ place: reach })
    const page = await store.query('findings', { where: { ...reach, state }, orderBy: { field: 'firstSeen', direction: 'asc' }, after, limit: PAGE })
    const [rounds, whose] = await Promise.all([store.getMany('rounds', ROUND_NAMES), namesOf(store, page.items)])
    return {
      findings: page.items.map(({ _id, kind, account, expected, found, firstSeen, goneAt, note }) =>
        ({ findingId: _id, kind, whose: whose.get(account) ?? account, expected, found, firstSeen, goneAt, note })),
      rounds: rounds.map(({ _id, finishedAt, looked, lookedBefore }: Round) => ({ name: _id as RoundName, finishedAt, looked, lookedBefore })),
      next: page.next,
    }
  },
})

const BUDGET = 'budget:'
const HOUSEHOLD = 'household:'

/** People by name, budgets by their station's, goods by theirs. */
async function namesOf(store: Store, findings: readonly Doc<'findings'>[]): Promise<Map<string, string>> {
  const accounts = [...new Set(findings.map(({ account }: Finding) => account))]
  const budgets = accounts.filter((account) => account.startsWith(BUDGET)).map((account) => account.slice(BUDGET.length))
  const households = accounts.filter((account) => account.startsWith(HOUSEHOLD)).map((account) => account.slice(HOUSEHOLD.length))
  const [homes, people, places, goods] = await Promise.all([
    households.length ? store.getMany('households', households) : [],
    accounts.length ? store.getMany('people', accounts) : [], budgets.length ? store.getMany('places', budgets) : [], accounts.length ? store.getMany('goods', accounts) : [],
  ])
  return new Map([
    ...homes.map(({ _id, name }): [string, string] => [`${HOUSEHOLD}${_id}`, `${name}合用的积分`]),
    ...people.map((person): [string, string] => [person._id, ownName(person)]),
    ...places.map(({ _id, name }): [string, string] => [`${BUDGET}${_id}`, `${name}的积分预算`]),
    ...goods.map(({ _id, name }): [string, string] => [_id, `货架上的${name}`]),
  ])
}
