import { sayOpening } from '../../../domain/place/openingHours'
import { openingWords } from '../../../domain/place/place'
import { ownName } from '../../../domain/privacy/consent'
import { defineRead } from '../../kernel/action'
import { placeLately } from '../place/placeLately'

/** Who I am, what I may be asked to do, and my station's door and phone. */
export const myIdentity = defineRead('person.me', {
  async run({ actor, now, store, lists, permit }) {
    permit({ owners: [actor._id] })
    const place = await placeLately(store, actor.station, now)
    const hours = () => ({ openingHours: openingWords(place), today: place.hours ? sayOpening(place.hours, now) : '' })
    return {
      personId: actor._id,
      name: ownName(actor),
      posts: actor.posts,
      station: { id: place._id, name: place.name, phone: place.phone, ...lists.part('places', place._id, hours, { openingHours: '', today: '' }) },
      now,
    }
  },
})
