/** How large the phone's owner wants type to be. A browser enlarges by itself, so only her choice counts here. */
import Taro from '@tarojs/taro'

export type LargeTypeChoice = 'large' | 'normal'

const KEY = 'dl.type'

/** 1 is ordinary; WeChat's largest sizes are above 1.25. */
export function systemFontScale(): number {
  return 1
}

export function readTypeChoice(): LargeTypeChoice | undefined {
  const kept: unknown = Taro.getStorageSync(KEY)
  return kept === 'large' || kept === 'normal' ? kept : undefined
}

export function keepTypeChoice(choice: LargeTypeChoice): void {
  Taro.setStorageSync(KEY, choice)
}
