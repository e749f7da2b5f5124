/** The check of built-ins finds what a phone of 2018 lacks, and nothing else. */
import { builtInsIn } from './find.mjs'
import { lackedBuiltIns } from './table.mjs'

const lacked = lackedBuiltIns()
const usedIn = (source: string) => [...builtInsIn(source, lacked).used.keys()]

test.each([
  ['text.matchAll(/a/g)', 'matchAll'], ['Object.fromEntries(x)', 'Object.fromEntries'], ['globalThis.document', 'globalThis'], ['"Deno" in globalThis', 'globalThis'],
  ['Promise.allSettled([])', 'Promise.allSettled'], ['list.at(-1)', 'at'], ['a.replaceAll("+", " ")', 'replaceAll'], ['new ResizeObserver(f)', 'ResizeObserver'],
  ['structuredClone(x)', 'structuredClone'], ['navigator.clipboard.writeText("")', 'navigator.clipboard'], ['crypto.randomUUID()', 'crypto.randomUUID'],
  ['/(?<=a)b/', 'lookbehind'], ['new RegExp("(?<!a)b")', 'lookbehind'], ['new RegExp("a", "v")', 'regular expression flags d or v'],
])('%s lacks %s', (source, name) => {
  expect(usedIn(source)).toEqual([name])
})

test.each([
  'list.flatMap(f).flat().includes(1)', 'list.sort(f).reverse()', 'text.padStart(2).trim()', 'promise.finally(f)', '/(?<year>\\d)\\p{L}/u', 'new AbortController()', 'Object.entries(x)',
  'typeof queueMicrotask == "function" ? queueMicrotask : later', 'if (typeof globalThis === "object") run(globalThis)', 'if (window.ResizeObserver) new ResizeObserver(f)',
  'x = { globalThis: 1, at: 2 }; y.globalThis; x.at', 'cells.set(1, 2); JSON.stringify(x)',
])('%s is known to them', (source) => {
  expect(usedIn(source)).toEqual([])
})

test('what a script brings along is seen', () => {
  const { brought } = builtInsIn('String.prototype.replaceAll = f; Object.fromEntries = g', lacked)
  expect([...brought]).toEqual(['replaceAll', 'Object.fromEntries'])
})
