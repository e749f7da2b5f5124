/** WeChat's own question whether we may ring once. It opens only on a tap. */
import Taro from '@tarojs/taro'

/** Set when the package is built; the functions send by the same template. */
const TEMPLATE = (process.env.TARO_APP_SUBSCRIBE_TEMPLATES ?? '').split(',')[0]?.trim() ?? ''

export const canRing = TEMPLATE !== ''

/** How many rings she allowed with this tap: one or none. */
export async function askToRing(): Promise<number> {
  try {
    const answer = (await Taro.requestSubscribeMessage({ tmplIds: [TEMPLATE], entityIds: [] })) as unknown as Record<string, string>
    return answer[TEMPLATE] === 'accept' ? 1 : 0
  } catch {
    // She closed the question, or turned messages off for good.
    return 0
  }
}
