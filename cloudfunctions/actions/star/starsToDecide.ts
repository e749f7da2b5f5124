import type { Role } from '../../../domain/ground/post'
import { widestReach } from '../../../domain/person/reach'
import { ownName } from '../../../domain/privacy/consent'
import { refuse } from '../../../domain/ground/refusal'
import type { StarAward } from '../../../domain/star/award'
import { defineRead } from '../../kernel/action'
import { myStar } from './myStars'

const PAGE = 20
const DECIDERS: readonly Role[] = ['stationHead', 'subCentreHead', 'dispatcher']

/** Whether a step of this star is for her. */
function isFor(award: StarAward, personId: string): boolean {
  if (award.personId === personId || award.state === 'onNotice') return false
  return award.state === 'candidate' || (personId !== award.noticedBy && personId !== award.objection?.byId)
}

/** The stars of my station, township or county in one state, longest waiting first. */
export const starsToDecide = defineRead('star.list', {
  async run({ actor, lists, permit }, { state, after }) {
    const reach = widestReach(actor.posts, DECIDERS) ?? refuse('NOT_ALLOWED')
    permit({ place: reach })
    const page = await lists.page('starAwards', { where: { ...reach, state }, orderBy: { field: 'stateSince', direction: 'asc' }, after, limit: PAGE })
    const people = await lists.named('people', 'starAwards', page.items, ({ personId, noticedBy }) => [personId, noticedBy])
    const nameOf = new Map(people.map((person) => [person._id, ownName(person)]))
    return {
      stars: lists.lines('starAwards', page.items, (award) => ({
        ...myStar(award), personName: nameOf.get(award.personId) ?? '', minutes: award.minutes, noticedBy: nameOf.get(award.noticedBy) ?? '',
        objection: award.objection?.words ?? '', mine: isFor(award, actor._id),
      })),
      next: page.next,
    }
  },
})
