import { defineWrite, found } from '../../../kernel/action'

/** A training that was held. Who was there is added page by page. */
export const recordTraining = defineWrite('team.recordTraining', {
  async run(tx, ctx, { placeId, ...training }) {
    const place = found(await tx.get('places', placeId))
    ctx.permit({ place })
    const trainingId = ctx.ids.newId()
    ctx.about(trainingId)
    const { centre, subCentre, station } = place
    await tx.create('trainings', { _id: trainingId, place: placeId, centre, subCentre, station, ...training, people: 0, at: ctx.now })
    return { trainingId }
  },
})
