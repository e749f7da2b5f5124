import { defineRead } from '../../../kernel/action'
import { deskPlace } from '../deskPlace'
import { trainingLine } from './paperLines'

/** The trainings held at my place, newest first. */
export const stationTrainings = defineRead('team.trainings', {
  async run({ actor, store, permit }, { after }) {
    const desk = deskPlace(actor)
    permit({ place: desk.path })
    const page = await store.query('trainings', { where: { place: desk.place }, orderBy: { field: 'day', direction: 'desc' }, after, limit: 20 })
    return { trainings: page.items.map(trainingLine), next: page.next }
  },
})
