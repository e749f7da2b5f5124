import { defineRead, found } from '../../kernel/action'

/** Who I am, what I may be asked to do, and my station's door and phone. */
export const myIdentity = defineRead('person.me', {
  refusals: [],
  async run({ actor, now, store, permit }) {
    permit({ owners: [actor._id] })
    const place = found(await store.get('places', actor.station))
    return {
      personId: actor._id,
      name: actor.name,
      posts: actor.posts,
      station: { id: place._id, name: place.name, phone: place.phone, openingHours: place.openingHours },
      now,
    }
  },
})
