/** Reading a QR code with the phone's camera. */
import Taro from '@tarojs/taro'

export type Scanned = { kind: 'text'; text: string } | { kind: 'closed' } | { kind: 'failed'; words: string }

/** WeChat's own picture names nothing, so `what` is only for the browser's. */
export async function scan(_what?: string): Promise<Scanned> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode'] })
    return { kind: 'text', text: result }
  } catch (error) {
    const why = (error as { errMsg?: string }).errMsg ?? ''
    return why.includes('cancel') ? { kind: 'closed' } : { kind: 'failed', words: '没有扫出来，请取货人念数字，在这里输入。' }
  }
}
