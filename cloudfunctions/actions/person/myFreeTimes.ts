import { nextSeason } from '../../../domain/calendar/farmSeason'
import { dayOf } from '../../../domain/calendar/shanghai'
import { defineRead } from '../../kernel/action'

/** When I am free, and which busy season comes next. Nothing is read but myself. */
export const myFreeTimes = defineRead('person.myFreeTimes', {
  async run({ actor, now, permit }) {
    permit({ owners: [actor._id] })
    return { freeTimes: actor.freeTimes ?? null, season: nextSeason(actor.centre, dayOf(now)) }
  },
})
