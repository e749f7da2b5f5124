import { qualifiedOf } from '../../../../domain/person/qualified'
import { defineRead } from '../../../kernel/action'
import { licenceLine } from './paperLines'

/** My licences, covers and trainings. */
export const myPapers = defineRead('team.myPapers', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    const where = { personId: actor._id }
    const newest = (field: string) => ({ where, orderBy: { field, direction: 'desc' }, limit: 20 }) as const
    const [licences, covers, trainings] = await Promise.all([
      store.query('licences', newest('until')),
      store.query('coverEntries', newest('until')),
      store.query('trainingRecords', newest('day')),
    ])
    return {
      licences: licences.items.map(licenceLine),
      covers: covers.items.map(({ coverId, insurer, words, from, until }) => ({ coverId, insurer, words, from, until })),
      trainings: trainings.items.map(({ trainingId, name, minutes, organiser, day, purpose }) => ({ trainingId, name, minutes, organiser, day, purpose })),
      vettedUntil: qualifiedOf(actor).vettedUntil,
    }
  },
})
