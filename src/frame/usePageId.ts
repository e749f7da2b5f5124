import { useRouter } from '@tarojs/taro'

/** The id a page was opened with; empty when there is none. WeChat hands the query over as it was written, a browser
 *  decoded; our ids hold no percent sign, so decoding twice changes nothing. */
export function usePageId(name: 'orderId' | 'wishId' | 'goodsId' | 'redemptionId' | 'placeId' | 'teamId' | 'scene'): string {
  const given = useRouter().params[name] ?? ''
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}
