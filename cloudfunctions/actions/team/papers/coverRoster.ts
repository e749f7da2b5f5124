import { defineRead, found } from '../../../kernel/action'

/** Who is on a roster, by name. */
export const coverRoster = defineRead('team.coverRoster', {
  async run({ store, lists, permit }, { coverId, after }) {
    permit({ place: found(await store.get('covers', coverId)) })
    const page = await lists.page('coverEntries', { where: { coverId }, orderBy: { field: 'personName', direction: 'asc' }, after, limit: 50 })
    return { people: lists.lines('coverEntries', page.items, ({ personId, personName }) => ({ personId, name: personName })), next: page.next }
  },
})
