import { namesBeginning } from '../../../domain/person/person'
import type { Post } from '../../../domain/ground/post'
import { ownName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'

const PAGE = 30
const KNOWING = ['stationHead', 'civilizationWorker', 'gridWorker'] as const

/** Where somebody knows people by sight: the whole station where she may, else her grid. */
function whereKnown(posts: readonly Post[]): Post | undefined {
  return KNOWING.flatMap((role) => posts.filter((post) => post.role === role))[0]
}

/** Whom somebody who serves a station or a grid may write for or write down: by name only, a page at a time. */
export const myNeighbours = defineRead('person.neighbours', {
  async run({ actor, lists, permit }, { beginsWith, after }) {
    const { place: station, grid } = whereKnown(actor.posts) ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = await lists.page('people', {
      where: grid ? { grid } : { station }, orderBy: { field: 'name', direction: 'asc' }, ...namesBeginning(beginsWith), after, limit: PAGE,
    })
    const people = page.items.filter((person) => person._id !== actor._id && person.station === station)
    return { people: lists.lines('people', people, (person) => ({ personId: person._id, name: ownName(person), joinedAt: person.joinedAt })), next: page.next }
  },
})
