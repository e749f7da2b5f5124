import { noticeName } from '../../../domain/privacy/consent'
import { defineRead } from '../../kernel/action'

const PAGE = 20

/** What everybody of a station may read and speak against. A name stands here only as its owner allows (R-67-12). */
export const starNotices = defineRead('star.notices', {
  async run({ actor, lists, permit }, { after }) {
    permit({ place: actor })
    const where = { station: actor.station, state: 'onNotice' }
    const page = await lists.page('starAwards', { where, orderBy: { field: 'stateSince', direction: 'asc' }, after, limit: PAGE })
    const people = await lists.named('people', 'starAwards', page.items, ({ personId }) => [personId])
    const personOf = new Map(people.map((person) => [person._id, person]))
    return {
      notices: lists.lines('starAwards', page.items, ({ _id, personId, level, noticeUntil }) => {
        const person = personOf.get(personId)
        return person ? { starId: _id, name: noticeName(person), level, noticeUntil, own: personId === actor._id } : null
      }),
      next: page.next,
    }
  },
})
