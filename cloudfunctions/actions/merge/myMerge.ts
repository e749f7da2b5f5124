import type { MyMerge } from '../../../domain/merge/contract'
import { mergeBefore, mergeId, type PersonMerge } from '../../../domain/merge/merge'
import type { Person } from '../../../domain/person/person'
import { defineRead } from '../../kernel/action'
import type { Store } from '../../store/port'

/** What I asked, or what was begun about this registration of mine: the latest there is. */
export const myMerge = defineRead('person.myMerge', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const [asked, others] = await Promise.all([
      store.getMany('merges', [mergeId(actor), ...mergeBefore(actor)]),
      store.query('merges', { where: { otherId: actor._id }, orderBy: { field: 'at', direction: 'desc' }, limit: 1 }),
    ])
    const [latest] = [...asked, ...others.items].sort((a, b) => (a.at > b.at ? -1 : 1))
    return { merge: latest ? await viewOf(store, actor, latest) : null }
  },
})

async function viewOf(store: Store, actor: Person, merge: PersonMerge): Promise<MyMerge> {
  const { _id, state, number, station, at, dueAt, note, askerId } = merge
  const place = state === 'asked' ? await store.get('places', station) : null
  return { mergeId: _id, state, number: askerId === actor._id ? number : '', stationName: place?.name ?? '', at, dueAt, note }
}
