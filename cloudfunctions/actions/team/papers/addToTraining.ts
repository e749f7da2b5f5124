import { trainingRecordId } from '../../../../domain/team/papers/training'
import { defineWrite, found } from '../../../kernel/action'

/** Who was there. Somebody added twice is there once; none of it is service time (R-67-6). */
export const addToTraining = defineWrite('team.addToTraining', {
  async run(tx, ctx, { trainingId, personIds }) {
    const training = found(await tx.get('trainings', trainingId))
    ctx.permit({ place: training })
    ctx.about(trainingId)
    const { name, minutes, organiser, day, purpose } = training
    let added = 0
    for (const personId of new Set(personIds)) {
      const _id = trainingRecordId(trainingId, personId)
      if (await tx.get('trainingRecords', _id)) continue
      const person = found(await tx.get('people', personId))
      // The people of somebody else's county are not hers to write about.
      if (person.centre !== training.centre) continue
      await tx.create('trainingRecords', { _id, trainingId, personId, personName: person.name, name, minutes, organiser, day, purpose, at: ctx.now })
      added += 1
    }
    await tx.replace('trainings', { ...training, people: training.people + added })
    return { trainingId, people: training.people + added }
  },
})
