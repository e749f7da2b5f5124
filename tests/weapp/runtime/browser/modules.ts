/** Runs the package's scripts as WeChat does: each a module with require, in a global scope that has the language,
 *  timers and console, and nothing of a browser. `new Function` gives that scope, never the real one. */
import { currentPages } from './pages'
import { pkg } from './package'
import { wx } from './wx'

/** What a page or component file may register with, while it is being registered. */
export interface Registrar {
  Page(options: object): void
  Component(options: object): unknown
  Behavior(options: object): unknown
}

const LANGUAGE = `Object Array String Number Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise Proxy Reflect JSON Math
Date RegExp Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError ArrayBuffer DataView Int8Array
Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array
Intl parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape NaN Infinity
console`.split(/\s+/)

const browser = globalThis as unknown as Record<string, unknown>
const scope: Record<string, unknown> = Object.fromEntries(LANGUAGE.filter((name) => name in browser).map((name) => [name, browser[name]]))
const timers = {
  setTimeout: (work: () => void, ms?: number, ...given: []) => setTimeout(work, ms, ...given),
  clearTimeout: (timer: number) => clearTimeout(timer),
  setInterval: (work: () => void, ms?: number) => setInterval(work, ms),
  clearInterval: (timer: number) => clearInterval(timer),
}
const SafeFunction = new Proxy(Function, { apply: () => () => scope, construct: () => () => scope })
Object.assign(scope, timers, { Function: SafeFunction, globalThis: scope, global: scope })

const app: Record<string, unknown> = {}
export const getApp = () => app as { onLaunch?(options: unknown): void; onShow?(options: unknown): void }

let registrar: Registrar | null = null
const registered = (name: keyof Registrar) => (options: object): unknown => {
  if (!registrar) throw new Error(`${name}() outside a page or component file`)
  return registrar[name](options)
}

/** Loads a file whose Page() or Component() call registers with `by`. */
export function loadRegistered(path: string, by: Registrar): void {
  const before = registrar
  registrar = by
  try {
    load(path)
  } finally {
    registrar = before
  }
}

const cache = new Map<string, { exports: unknown }>()

function resolve(from: string, request: string): string {
  const parts = request.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of request.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const path = parts.join('/').replace(/\.js$/, '')
  const found = [path, `${path}/index`].find((candidate) => pkg.modules[candidate])
  if (!found) throw new Error(`module ${request} not found from ${from}`)
  return found
}

export function load(path: string): unknown {
  const known = cache.get(path)
  if (known) return known.exports
  const run = pkg.modules[path]
  if (!run) throw new Error(`module not found: ${path}`)
  const module = { exports: {} as unknown }
  cache.set(path, module)
  const require = Object.assign((request: string) => load(resolve(path, request)), {
    async: async (request: string) => load(resolve(path, request)),
  })
  run.call(
    module.exports, require, module, module.exports, wx, (options: object) => Object.assign(app, options),
    registered('Page'), registered('Component'), registered('Behavior'), getApp, currentPages, scope, scope, SafeFunction,
    timers.setTimeout, timers.clearTimeout, timers.setInterval, timers.clearInterval,
  )
  return module.exports
}
