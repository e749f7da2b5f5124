import { troubleLines } from '../../../domain/upkeep/troubleLines'
import { centreOf } from '../../kernel/centreOf'
import { defineRead } from '../../kernel/action'
import { openOnes } from './waiting'

/** More than these need not be read one by one: then it is the program, and the lines say which part of it. */
const LOOKED_AT = 100

/** What the machine could not do, for the county's administrator. */
export const openTroubles = defineRead('upkeep.troubles', {
  async run({ store, permit }) {
    permit({ place: { centre: await centreOf(store) } })
    const { items, next } = await store.query('troubles', { ...openOnes, limit: LOOKED_AT })
    return { lines: troubleLines(items), more: next !== null }
  },
})
