/** How large the phone's owner wants type to be: her choice here, else WeChat's 字体大小 (关怀模式 sets it too). */
import Taro from '@tarojs/taro'

export type LargeTypeChoice = 'large' | 'normal'

const KEY = 'dl.type'

/** 1 is ordinary; WeChat's largest sizes are above 1.25. */
export function systemFontScale(): number {
  try {
    // Taro's types do not know these two yet; old base libraries have only the size in px, ordinary being 16 or 17.
    const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number; fontSizeSetting?: number }
    return info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? 17) / 17
  } catch {
    return 1
  }
}

export function readTypeChoice(): LargeTypeChoice | undefined {
  const kept: unknown = Taro.getStorageSync(KEY)
  return kept === 'large' || kept === 'normal' ? kept : undefined
}

export function keepTypeChoice(choice: LargeTypeChoice): void {
  Taro.setStorageSync(KEY, choice)
}
