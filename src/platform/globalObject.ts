/** Stands wherever a package writes `globalThis`, which Chrome knows since 71 and iOS since 12.2. In WeChat `window` is Taro's. */
export const globalObject = window
