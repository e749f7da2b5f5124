import { noticeName } from '../../../domain/privacy/consent'
import { defineRead } from '../../kernel/action'

const PAGE = 20

/** What everybody of a station may read and speak against. A name stands here only as its owner allows (R-67-12). */
export const starNotices = defineRead('star.notices', {
  async run({ actor, store, permit }, { after }) {
    permit({ place: actor })
    const where = { station: actor.station, state: 'onNotice' }
    const page = await store.query('starAwards', { where, orderBy: { field: 'stateSince', direction: 'asc' }, after, limit: PAGE })
    const people = await store.getMany('people', page.items.map(({ personId }) => personId))
    const personOf = new Map(people.map((person) => [person._id, person]))
    return {
      notices: page.items.flatMap(({ _id, personId, level, noticeUntil }) => {
        const person = personOf.get(personId)
        return person ? [{ starId: _id, name: noticeName(person), level, noticeUntil, own: personId === actor._id }] : []
      }),
      next: page.next,
    }
  },
})
