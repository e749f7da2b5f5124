// A small stand-in for @tarojs/taro: life-cycle hooks run as effects, every call is a jest mock that resolves.
import { useEffect } from 'react'

const onMount = (run: () => void) => useEffect(() => run(), [])
const never = () => {}

export const useLoad = onMount
export const useReady = onMount
export const useDidShow = onMount
export const useLaunch = onMount
export const useDidHide = never
export const useUnload = never
export const usePullDownRefresh = never
export const useReachBottom = never
export const usePageScroll = never
export const useShareAppMessage = never
export const useRouter = () => ({ params: {} as Record<string, string>, path: '/' })
export const getCurrentInstance = () => ({ router: useRouter(), page: null, app: null })

const resolves = (value: unknown = {}) => jest.fn(async () => value)

const storage = new Map<string, unknown>()

const Taro = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getEnv: () => 'WEB',
  navigateTo: resolves(),
  navigateBack: resolves(),
  redirectTo: resolves(),
  reLaunch: resolves(),
  switchTab: resolves(),
  showToast: resolves(),
  hideToast: jest.fn(),
  showModal: resolves({ confirm: true, cancel: false }),
  showActionSheet: resolves({ tapIndex: 0 }),
  showLoading: resolves(),
  hideLoading: jest.fn(),
  setNavigationBarTitle: resolves(),
  setClipboardData: resolves(),
  makePhoneCall: resolves(),
  pageScrollTo: resolves(),
  stopPullDownRefresh: jest.fn(),
  previewImage: resolves(),
  vibrateShort: resolves(),
  requestSubscribeMessage: resolves(),
  getNetworkType: resolves({ networkType: 'wifi' }),
  onNetworkStatusChange: jest.fn(),
  offNetworkStatusChange: jest.fn(),
  onAppHide: jest.fn(),
  offAppHide: jest.fn(),
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10_240 }),
  clearStorageSync: () => storage.clear(),
  getSystemInfoSync: () => ({ fontSizeSetting: 16, windowWidth: 375, windowHeight: 667, platform: 'devtools' }),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 667, statusBarHeight: 20, safeArea: undefined }),
  getAppBaseInfo: () => ({ theme: 'light', fontSizeScaleFactor: 1, fontSizeSetting: 16 }),
  nextTick: (run: () => void) => void Promise.resolve().then(run),
  getCurrentPages: () => [] as unknown[],
  getCurrentInstance,
  eventCenter: { on: never, off: never, trigger: never },
  useLoad,
  useReady,
  useDidShow,
  useLaunch,
  useDidHide,
  useUnload,
  usePullDownRefresh,
  useReachBottom,
  usePageScroll,
  useShareAppMessage,
  useRouter,
}

export const { eventCenter, getCurrentPages } = Taro

export default Taro
