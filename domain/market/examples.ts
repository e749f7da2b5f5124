/** An example of each action about the market. */
import type { InputsOf } from '../ground/contract'
import type { marketContracts } from './contract'

export const marketExamples = ({ redemptionId = 'liuwan:12345678', code = '12345678' } = {}) => ({
  'market.goods': {},
  'market.reserve': { goodsId: 'soap', ofHousehold: false },
  'market.cancel': { redemptionId },
  'market.mine': {},
  'market.counter': {},
  'market.lookUp': { code },
  'market.handOver': { code },
}) satisfies InputsOf<typeof marketContracts>
