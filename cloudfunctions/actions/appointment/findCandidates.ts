import { appointable, mayTakeBack } from '../../../domain/appointment/appointment'
import { dayOf } from '../../../domain/calendar/shanghai'
import { namesBeginning } from '../../../domain/person/person'
import { postsInForce } from '../../../domain/ground/post'
import { ownName } from '../../../domain/privacy/consent'
import { defineRead } from '../../kernel/action'
import { scopeOf } from './scope'

const PAGE = 20

/** Whom I may appoint, and to what: by how the name begins, a page at a time, whatever the size of the county. */
export const findCandidates = defineRead('appointment.find', {
  async run({ actor, now, lists, permit }, { beginsWith, after }) {
    const scope = scopeOf(actor)
    permit({ place: scope })
    const today = dayOf(now)
    const page = await lists.page('people', {
      where: scope, orderBy: { field: 'name', direction: 'asc' }, ...namesBeginning(beginsWith), after, limit: PAGE,
    })
    return {
      people: lists.lines('people', page.items.filter(({ _id, station }) => _id !== actor._id && station !== ''), (person) => ({
        personId: person._id, name: ownName(person), stationId: person.station, stationName: person.stationName,
        posts: postsInForce(person.posts, today).filter(({ role }) => role !== 'villager')
          .map((post) => ({ role: post.role, place: post.place, until: post.until ?? '', mine: mayTakeBack(actor.posts, post, person, today) })),
        roles: appointable(actor.posts, person, today),
      })),
      next: page.next,
    }
  },
})
