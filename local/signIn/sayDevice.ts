/** What a browser calls itself, in words a person can compare with the machine before her. Only names from this list are
 *  ever shown: what was sent could say anything. */
const MACHINES: readonly [RegExp, string][] = [
  [/iPad/, '平板（iPad）'],
  [/iPhone/, '苹果手机'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙设备'],
  [/Android/, '安卓设备'],
  [/Windows/, '一台 Windows 电脑'],
  [/Mac OS X|Macintosh/, '一台苹果电脑'],
  [/Linux|X11/, '一台 Linux 电脑'],
]
const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge 浏览器'],
  [/360SE|QihooBrowser/, '360 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/Firefox\//, '火狐浏览器'],
  [/Chrome\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
]

export function sayDevice(userAgent: string | undefined): string {
  const sayFirst = (list: typeof MACHINES): string => list.find(([form]) => form.test(userAgent ?? ''))?.[1] ?? ''
  const machine = sayFirst(MACHINES) || '一台设备'
  const browser = sayFirst(BROWSERS)
  return browser ? `${machine}上的 ${browser}` : machine
}
