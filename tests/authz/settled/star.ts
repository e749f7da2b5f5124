import type { County } from '../../county'
import { settleStar } from '../../stars'

export const settleCandidate = async ({ store }: County) => ({ starId: await settleStar(store, 'v1') })
