/** Light or dark, as WeChat has it (needs `darkmode` in app.json); told to drawings, whose colours are baked in. */
import Taro from '@tarojs/taro'
import type { Theme } from '../art/palette'

export function currentTheme(): Theme {
  try {
    return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
  } catch {
    return 'light'
  }
}

export function onTheme(listener: () => void): void {
  Taro.onThemeChange?.(listener)
}
