import type { County } from '../../county'
import { PATH } from '../../factories'

/** v3 says that 王奶奶's registration is hers too. */
export async function settleMerge(county: County) {
  const { mergeId } = await county.does('v3', 'person.askMerge', { name: '乡亲granny', stationId: PATH.station })
  return { mergeId }
}
