import { refuse } from '../../../domain/ground/refusal'
import { defineRead } from '../../kernel/action'
import { counterLine, marketOf } from './counterLine'
import { redemptionOf } from './redemptionOf'

/** The reservation behind a code shown at my counter. */
export const lookUpCode = defineRead('market.lookUp', {
  async run({ actor, store, permit }, { code }) {
    const market = marketOf(actor)
    permit({ place: { station: market } })
    return counterLine((await redemptionOf(store, market, code)) ?? refuse('CODE_UNKNOWN'))
  },
})
