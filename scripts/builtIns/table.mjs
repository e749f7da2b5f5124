/** Built-ins that Chrome 69 or iOS 12.0 lack. Of the language: core-js-compat's data. Of the browser, and of regular
 *  expressions: MDN's browser-compat-data, read 2026-11, copied by hand because it weighs 20 MB. */
import { createRequire } from 'node:module'

const data = createRequire(import.meta.url)('core-js-compat/data.json')

export const OLDEST = { chrome: '69', ios: '12.0' }

/** What these engines have, and core-js mends in a corner we do not stand in. */
const MENDED = /^(es\.(array\.(includes|push|reduce|reduce-right|reverse|sort|unshift|unscopables.*)|array-buffer\.slice|error\.cause|aggregate-error\.cause|json\.(parse|stringify)|math\.hypot|promise\.finally|reflect\.to-string-tag|regexp\.flags|string\.(replace|trim)|typed-array\.([\w-]+-array|fill|from|of|set|sort))|web\.(dom-.*|immediate|self|url|url\.to-json|url-search-params.*))$/
/** Methods of iterators are called as those of arrays are; a parser cannot tell them apart. Who has one has `Iterator`. */
const AMBIGUOUS = /^es\.iterator\.(?!constructor|from|concat|zip)/
const STATIC_OWNERS = /^(object|promise|symbol|reflect|math|json|number|error|regexp|url|iterator)$/
const STATICS = /^(map\.group-by|array\.from-async|uint8-array\.from-.*)$/

/** name → where it is not: [Chrome from, iOS from]. */
const OF_THE_BROWSER = {
  globals: {
    ResizeObserver: ['64', '13.4'], IntersectionObserver: ['51', '12.2'], MediaRecorder: ['47', '14.5'], createImageBitmap: ['50', '15.0'],
    BigInt: ['67', '14.0'], BigInt64Array: ['67', '15.0'], WeakRef: ['84', '14.5'], FinalizationRegistry: ['84', '14.5'], OffscreenCanvas: ['69', '16.2'],
    CompressionStream: ['80', '16.4'], DecompressionStream: ['80', '16.4'], BarcodeDetector: ['83', '-'], BroadcastChannel: ['54', '15.4'],
    requestIdleCallback: ['47', '-'], PointerEvent: ['55', '13.0'], visualViewport: ['61', '13.0'],
  },
  statics: {
    'crypto.randomUUID': ['92', '15.4'], 'AbortSignal.timeout': ['103', '16.0'], 'AbortSignal.any': ['116', '17.4'], 'navigator.clipboard': ['66', '13.4'], 'navigator.share': ['89', '12.2'],
    'Intl.RelativeTimeFormat': ['71', '14.0'], 'Intl.ListFormat': ['72', '14.5'], 'Intl.DisplayNames': ['81', '14.5'], 'Intl.PluralRules': ['63', '13.0'], 'Intl.Segmenter': ['87', '14.5'], 'Intl.Locale': ['74', '14.0'],
  },
  methods: { replaceChildren: ['86', '14.0'], showModal: ['37', '15.4'], showPicker: ['99', '16.0'], checkVisibility: ['105', '17.4'], getAnimations: ['84', '14.0'] },
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const pascal = (name) => camel(`-${name}`)
const OWNERS = { json: 'JSON', regexp: 'RegExp', url: 'URL' }

/** @returns {{ globals: Set<string>, statics: Set<string>, methods: Set<string> }} names as they are written. */
export function lackedBuiltIns() {
  const lacked = { globals: new Set(), statics: new Set(), methods: new Set() }
  for (const [module, since] of Object.entries(data)) {
    if (!/^(es|web)\./.test(module) || MENDED.test(module) || AMBIGUOUS.test(module) || !isLacked([since.chrome, since.ios])) continue
    const [owner, name] = module.replace(/^(es|web)\./, '').replace(/\.v2$/, '').split('.')
    if (!name || name === 'constructor') lacked.globals.add(module.startsWith('web.') || owner === 'global-this' ? camel(owner) : pascal(owner))
    else if (STATIC_OWNERS.test(owner) || STATICS.test(`${owner}.${name}`)) lacked.statics.add(`${OWNERS[owner] ?? pascal(owner)}.${camel(name)}`)
    else lacked.methods.add(name === 'at-alternative' ? 'at' : camel(name))
  }
  for (const [kind, names] of Object.entries(OF_THE_BROWSER)) {
    for (const [name, since] of Object.entries(names)) if (isLacked(since)) lacked[kind].add(name)
  }
  return lacked
}

/** Younger than what we promise, or nowhere. */
function isLacked([chrome, ios]) {
  return isYounger(chrome, OLDEST.chrome) || isYounger(ios, OLDEST.ios)
}

function isYounger(version, oldest) {
  if (!version || version === '-') return true
  const [a, b] = [version, oldest].map((text) => text.split('.').map(Number))
  return a[0] !== b[0] ? a[0] > b[0] : (a[1] ?? 0) > (b[1] ?? 0)
}
