/** The `wx` object: what the product uses of it, working; everything else recorded and answered with success, unless a
 *  test sets `__wxMock[name]`. Methods are own properties, because Taro asks `wx.hasOwnProperty(name)`. */
import { backTo, closeAll, closeTop, openPage } from './pages'
import { pkg } from './package'
import { guarded, privacyApi } from './privacy'

interface Options { success?(result: object): void; fail?(error: object): void; complete?(result: object): void; [key: string]: unknown }
type Method = (options: Options) => unknown
type Hooks = { __wxMock?: Record<string, Method>; __cloudCall?(call: { name: string; data: unknown }): Promise<unknown> }
const hooks = globalThis as unknown as Hooks

/** Every call in order, for tests to read. */
export const wxLog: [string, unknown][] = []

function succeed(name: string, options: Options | undefined, result: object = {}): Promise<object> {
  const answer = { errMsg: `${name}:ok`, ...result }
  queueMicrotask(() => { options?.success?.(answer); options?.complete?.(answer) })
  return Promise.resolve(answer)
}

function fail(name: string, options: Options | undefined, why: string): Promise<object> | undefined {
  const error = { errMsg: `${name}:fail ${why}` }
  queueMicrotask(() => { options?.fail?.(error); options?.complete?.(error) })
  return options?.fail || options?.complete ? undefined : Promise.reject(error)
}

const SYSTEM = {
  brand: 'devtools', model: 'web', pixelRatio: 2, screenWidth: 390, screenHeight: 844, windowWidth: 390, windowHeight: 753,
  statusBarHeight: 44, language: 'zh_CN', version: '8.0.50', system: 'iOS 17.0', platform: 'devtools', SDKVersion: '3.6.0',
  benchmarkLevel: 1, theme: 'light', fontSizeSetting: 17, fontSizeScaleFactor: 1,
  safeArea: { left: 0, right: 390, top: 44, bottom: 810, width: 390, height: 766 },
}
const launch = () => ({ path: pkg.appJson.pages[0], query: {}, scene: 1001 })
const key = (name: unknown) => `wx:${String(name)}`
const stored = (name: unknown): unknown => JSON.parse(localStorage.getItem(key(name)) ?? 'null')

const storage = {
  getStorageSync: (name: unknown) => stored(name) ?? '',
  setStorageSync: (name: unknown, data: unknown) => localStorage.setItem(key(name), JSON.stringify(data)),
  removeStorageSync: (name: unknown) => localStorage.removeItem(key(name)),
  getStorageInfoSync: () => ({ keys: Object.keys(localStorage).map((name) => name.slice(3)), currentSize: 0, limitSize: 10240 }),
  getStorage: (o: Options) => (stored(o.key) === null ? fail('getStorage', o, 'data not found') : succeed('getStorage', o, { data: stored(o.key) })),
  setStorage: (o: Options) => (localStorage.setItem(key(o.key), JSON.stringify(o.data)), succeed('setStorage', o)),
  removeStorage: (o: Options) => (localStorage.removeItem(key(o.key)), succeed('removeStorage', o)),
}

const navigation = {
  navigateTo: (o: Options) => (openPage(String(o.url)), succeed('navigateTo', o)),
  redirectTo: (o: Options) => (closeTop(), openPage(String(o.url)), succeed('redirectTo', o)),
  reLaunch: (o: Options) => (closeAll(), openPage(String(o.url)), succeed('reLaunch', o)),
  switchTab: (o: Options) => {
    const page = String(o.url).replace(/^\//, '').split('?')[0]
    if (!pkg.appJson.tabBar?.list.some((tab) => tab.pagePath === page)) return fail('switchTab', o, 'not a tab page')
    closeAll()
    openPage(String(o.url))
    return succeed('switchTab', o)
  },
  navigateBack: (o?: Options) => (backTo(Number(o?.delta ?? 1)), succeed('navigateBack', o)),
}

const system = {
  getSystemInfoSync: () => SYSTEM, getWindowInfo: () => SYSTEM, getDeviceInfo: () => SYSTEM, getAppBaseInfo: () => SYSTEM,
  getSystemSetting: () => ({}), getAppAuthorizeSetting: () => ({}),
  getSystemInfo: (o: Options) => succeed('getSystemInfo', o, SYSTEM),
  getMenuButtonBoundingClientRect: () => ({ top: 48, left: 295, right: 382, bottom: 80, width: 87, height: 32 }),
  getLaunchOptionsSync: launch, getEnterOptionsSync: launch,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  canIUse: () => true,
  nextTick: (work: () => void) => void Promise.resolve().then(work),
}

const cloud = {
  init: () => undefined,
  /** The one way out: `__cloudCall` is the test's, and answers as the deployed function would. */
  callFunction(o: Options) {
    if (!hooks.__cloudCall) return fail('cloud.callFunction', o, 'no backend')
    const answer = hooks.__cloudCall({ name: String(o.name), data: o.data })
    return answer.then((result) => succeed('cloud.callFunction', o, { result }), (error: Error) => fail('cloud.callFunction', o, error.message))
  },
}

const noObserver = { relativeTo: () => noObserver, relativeToViewport: () => noObserver, observe: () => undefined, disconnect: () => undefined }
/** Nothing is measured: the product lays out by CSS alone. */
const noQuery = {
  in: () => noQuery, select: () => noQuery, selectAll: () => noQuery, selectViewport: () => noQuery, boundingClientRect: () => noQuery,
  scrollOffset: () => noQuery, fields: () => noQuery, node: () => noQuery, exec: (done?: (results: unknown[]) => void) => void setTimeout(() => done?.([]), 0),
}

const ANSWERS: Record<string, object> = {
  showModal: { confirm: true, cancel: false }, showActionSheet: { tapIndex: 0 }, getNetworkType: { networkType: 'wifi' },
  scanCode: { result: '', scanType: 'QR_CODE' }, login: { code: 'simulated' },
}
const RECORDED = `showToast hideToast showLoading hideLoading showModal showActionSheet login checkSession getSetting openSetting
authorize requestSubscribeMessage previewImage scanCode getClipboardData makePhoneCall vibrateShort
pageScrollTo setNavigationBarTitle setNavigationBarColor setBackgroundColor setBackgroundTextStyle showTabBar hideTabBar
setTabBarBadge removeTabBarBadge startPullDownRefresh stopPullDownRefresh getNetworkType showShareMenu hideShareMenu
openCustomerServiceChat requirePrivacyAuthorize`.split(/\s+/)
const recorded = Object.fromEntries(RECORDED.map((name) => [name, (o: Options): unknown => {
  const mock = hooks.__wxMock?.[name]
  return mock ? Promise.resolve(mock(o)).then((result) => succeed(name, o, result as object)) : succeed(name, o, ANSWERS[name])
}]))

const LISTENERS = `onNetworkStatusChange offNetworkStatusChange onAppShow offAppShow onAppHide offAppHide onError onThemeChange
onWindowResize offWindowResize onKeyboardHeightChange onUnhandledRejection onPageNotFound onMemoryWarning`.split(/\s+/)
const listeners = Object.fromEntries(LISTENERS.map((name) => [name, () => undefined]))

/** What WeChat counts as private waits for her word first (privacy.ts). */
const PRIVATE: Record<string, object> = {
  chooseMedia: { tempFiles: [] }, chooseMessageFile: { tempFiles: [] }, setClipboardData: {}, getFuzzyLocation: { latitude: 26.97, longitude: 112.37 },
}
const privates = Object.fromEntries(Object.entries(PRIVATE).map(([name, result]) => [name, (o: Options) => new Promise<object>((resolve, reject) => {
  guarded(name, () => resolve(succeed(name, o, result)), (why) => (o?.fail || o?.complete ? resolve(fail(name, o, why) ?? {}) : reject({ errMsg: `${name}:fail ${why}` })))
})]))

type Told = (result: object) => void
let toldOf: Record<string, Told> = {}
const recorder = {
  onStart: (told: Told) => { toldOf = { ...toldOf, start: told } },
  onStop: (told: Told) => { toldOf = { ...toldOf, stop: told } },
  onError: (told: Told) => { toldOf = { ...toldOf, error: told } },
  start: () => guarded('RecorderManager.start', () => toldOf.start?.({}), (why) => toldOf.error?.({ errMsg: `operateRecorder:fail ${why}` })),
  stop: () => toldOf.stop?.({ tempFilePath: 'wxfile://voice.mp3', fileSize: 1 }),
}

const methods: Record<string, unknown> = {
  ...privacyApi, ...privates, getRecorderManager: () => recorder,
  ...recorded, ...listeners, ...storage, ...navigation, ...system, cloud,
  createSelectorQuery: () => noQuery, createIntersectionObserver: () => noObserver,
  env: { USER_DATA_PATH: 'wxfile://usr' },
}

export const wx = new Proxy(methods, {
  get(target, name) {
    if (typeof name !== 'string') return undefined
    const method = target[name]
    if (!Object.hasOwn(target, name) && method !== undefined) return method
    if (typeof method === 'function') return (...given: unknown[]) => (wxLog.push([name, given[0]]), (method as (...all: unknown[]) => unknown)(...given))
    if (method === undefined && /^(on|off)[A-Z]/.test(name)) return () => undefined
    return method
  },
})
