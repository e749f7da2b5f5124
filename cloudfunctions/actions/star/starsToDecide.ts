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
  async run({ actor, store, permit }, { state, after }) {
    const reach = widestReach(actor.posts, DECIDERS) ?? refuse('NOT_ALLOWED')
    permit({ place: reach })
    const page = await store.query('starAwards', { where: { ...reach, state }, orderBy: { field: 'stateSince', direction: 'asc' }, after, limit: PAGE })
    const people = await store.getMany('people', page.items.flatMap(({ personId, noticedBy }) => [personId, noticedBy].filter(Boolean)))
    const nameOf = new Map(people.map((person) => [person._id, ownName(person)]))
    return {
      stars: page.items.map((award) => ({
        ...myStar(award), personName: nameOf.get(award.personId) ?? '', minutes: award.minutes, noticedBy: nameOf.get(award.noticedBy) ?? '',
        objection: award.objection?.words ?? '', mine: isFor(award, actor._id),
      })),
      next: page.next,
    }
  },
})
