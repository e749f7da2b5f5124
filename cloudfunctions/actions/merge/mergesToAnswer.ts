import type { MergeAgreed, MergeToAnswer } from '../../../domain/merge/contract'
import { maskName } from '../../../domain/person/mask'
import { mergesSince, type PersonMerge } from '../../../domain/merge/merge'
import type { Person } from '../../../domain/person/person'
import { ownName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'

const KNOWING = ['gridWorker', 'stationHead', 'civilizationWorker'] as const
const SHOWN = 20
const FILED = 100

/** Who of my station says she is registered twice, each with the people of the name she gave; and what was agreed to. */
export const mergesToAnswer = defineRead('person.mergesToAnswer', {
  async run({ actor, now, store, permit }) {
    const station = actor.posts.find((post) => KNOWING.some((role) => role === post.role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = (state: 'asked' | 'cooling', from: string) =>
      store.query('merges', { where: { station, state }, orderBy: { field: 'at', direction: 'asc' }, from, limit: SHOWN })
    const [asked, agreed] = await Promise.all([page('asked', mergesSince(now)), page('cooling', '')])
    const askers = await store.getMany('people', [...new Set([...asked.items, ...agreed.items].map(({ askerId }) => askerId))])
    const askerOf = ({ askerId }: PersonMerge) => askers.find(({ _id }) => _id === askerId)
    return {
      asked: await Promise.all(asked.items.map((merge) => lineOf(store, merge, askerOf(merge)))),
      agreed: agreed.items.map((merge): MergeAgreed => ({ mergeId: merge._id, name: nameOf(askerOf(merge)), dueAt: merge.dueAt, note: merge.note })),
    }
  },
})

const nameOf = (person: Person | undefined): string => (person ? ownName(person) : '')

async function lineOf(store: Store, merge: PersonMerge, asker: Person | undefined): Promise<MergeToAnswer> {
  const { _id, name, number, at, otherId } = merge
  const people = otherId ? [] : await namedSo(store, merge)
  return {
    mergeId: _id, askerName: nameOf(asker), askerStation: asker?.stationName ?? '', name, number, at, found: otherId !== '',
    people: people.map((person) => ({ personId: person._id, name: ownName(person), joinedAt: person.joinedAt, hasPhone: person.logins.length > 0 })),
  }
}

/** Whoever keeps her full name to herself is filed as others see her. */
async function namedSo(store: Store, { station, name, askerId }: PersonMerge): Promise<Person[]> {
  const filed = await Promise.all([name, maskName(name)].map((as) => store.query('people', {
    where: { station }, orderBy: { field: 'name', direction: 'asc' }, from: as, before: `${as}\u0001`, limit: FILED,
  })))
  return filed.flatMap(({ items }) => items).filter((person) => ownName(person) === name && person._id !== askerId)
}
