import type { MergeAgreed, MergeToAnswer } from '../../../domain/merge/contract'
import { mergesSince, type PersonMerge } from '../../../domain/merge/merge'
import type { Person } from '../../../domain/person/person'
import { ownName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import type { Lists } from '../../kernel/lists'
import { filedAs, filedUnder } from '../person/filedUnder'

const KNOWING = ['gridWorker', 'stationHead', 'civilizationWorker'] as const
const SHOWN = 20

/** Who of my station says she is registered twice, each with the people of the name she gave; and what was agreed to. */
export const mergesToAnswer = defineRead('person.mergesToAnswer', {
  async run({ actor, now, lists, permit }) {
    const station = actor.posts.find((post) => KNOWING.some((role) => role === post.role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = (state: 'asked' | 'cooling', from: string) =>
      lists.page('merges', { where: { station, state }, orderBy: { field: 'at', direction: 'asc' }, from, limit: SHOWN })
    const [asked, agreed] = await Promise.all([page('asked', mergesSince(now)), page('cooling', '')])
    const askers = await lists.named('people', 'merges', [...asked.items, ...agreed.items], ({ askerId }) => [askerId])
    const nameOf = (person: Person | undefined): string => (person ? lists.part('people', person._id, () => ownName(person), '') : '')
    const askerOf = ({ askerId }: PersonMerge) => askers.find(({ _id }) => _id === askerId)
    const begun = lists.lines('merges', asked.items, (merge) => ({ merge, filed: merge.otherId ? [] : filedAs(merge.name) }))
    return {
      asked: await Promise.all(begun.map(async ({ merge, filed }): Promise<MergeToAnswer> => {
        const { _id, name, number, at, otherId } = merge
        const asker = askerOf(merge)
        const people = peopleOf(lists, merge, await filedUnder(lists, station, filed))
        return { mergeId: _id, askerName: nameOf(asker), askerStation: asker?.stationName ?? '', name, number, at, found: otherId !== '', people }
      })),
      agreed: lists.lines('merges', agreed.items, (merge): MergeAgreed => ({ mergeId: merge._id, name: nameOf(askerOf(merge)), dueAt: merge.dueAt, note: merge.note })),
    }
  },
})

const peopleOf = (lists: Lists, { name, askerId }: PersonMerge, filed: readonly Person[]): MergeToAnswer['people'] =>
  lists.lines('people', filed, (person) => (ownName(person) === name && person._id !== askerId
    ? { personId: person._id, name, joinedAt: person.joinedAt, hasPhone: person.logins.length > 0 }
    : null))
