import { defineRead, found } from '../../../kernel/action'

/** Who is on a roster, by name. */
export const coverRoster = defineRead('team.coverRoster', {
  async run({ store, permit }, { coverId, after }) {
    permit({ place: found(await store.get('covers', coverId)) })
    const page = await store.query('coverEntries', { where: { coverId }, orderBy: { field: 'personName', direction: 'asc' }, after, limit: 50 })
    return { people: page.items.map(({ personId, personName }) => ({ personId, name: personName })), next: page.next }
  },
})
