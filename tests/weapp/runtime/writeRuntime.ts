/** Puts the compiled package, its scripts in a sandbox without browser globals, and the small runtime into one folder
 *  that any browser opens. */
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { compileBuiltins, compileStyles, compileTemplates } from './compile'
import { readPackage, type WeappPackage } from './package'

// A mini-program's logic thread has the language, timers, console and wx. Everything else a browser offers is hidden,
// so that code which would fail in WeChat fails here.
const HIDDEN = `window self parent top frames document navigator location history screen localStorage sessionStorage indexedDB
caches XMLHttpRequest fetch Request Response Headers FormData Blob File FileReader URL URLSearchParams WebSocket EventSource
MutationObserver ResizeObserver IntersectionObserver requestAnimationFrame cancelAnimationFrame requestIdleCallback Image Audio
HTMLElement SVGElement Element Node Event CustomEvent EventTarget DOMParser getComputedStyle matchMedia performance
MessageChannel MessagePort BroadcastChannel AbortController AbortSignal TextEncoder TextDecoder crypto structuredClone alert
confirm prompt open close name origin customElements visualViewport devicePixelRatio innerWidth innerHeight addEventListener
removeEventListener dispatchEvent postMessage`.split(/\s+/)

const GIVEN = `require module exports wx App Page Component Behavior getApp getCurrentPages global globalThis Function setTimeout
clearTimeout setInterval clearInterval`.split(/\s+/)

const BASE_CSS = `body{margin:0;font:16px sans-serif}
wx-page,wx-view,wx-form,wx-scroll-view,wx-swiper,wx-swiper-item,wx-picker,wx-input,wx-textarea{display:block}
wx-scroll-view{overflow:auto}
wx-text,wx-label{display:inline;white-space:pre-line}
wx-button{display:block;text-align:center;padding:0 14px;line-height:2.55;border-radius:5px;background:#f8f8f8;cursor:pointer}
wx-image{display:inline-block;width:320px;height:240px;overflow:hidden}
.wx-native{width:100%;border:0;font:inherit;background:none;color:inherit}`

/** @returns the page to open. */
export async function writeRuntime(dist: string, out: string): Promise<string> {
  const pkg = readPackage(dist)
  fs.mkdirSync(out, { recursive: true })
  fs.writeFileSync(path.join(out, 'package.js'), packageScript(pkg))
  await build({
    entryPoints: [path.join(__dirname, 'browser/main.ts')],
    bundle: true, format: 'iife', charset: 'utf8', logLevel: 'error',
    outfile: path.join(out, 'runtime.js'),
  })
  const page = path.join(out, 'index.html')
  fs.writeFileSync(page, `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${BASE_CSS}</style></head>
<body><script src="package.js"></script><script src="runtime.js"></script></body></html>`)
  return page
}

function packageScript(pkg: WeappPackage): string {
  const hide = `var ${HIDDEN.map((name) => `${name}=undefined`).join(',')};`
  const modules = [...pkg.files]
    .filter(([file]) => file.endsWith('.js'))
    .map(([file, text]) => `${JSON.stringify(file.slice(0, -'.js'.length))}:function(${GIVEN.join(',')}){${hide}\n${text}\n}`)
  const { appJson, pages, components, configs } = pkg
  const data = { appJson, pages, components, configs, styles: compileStyles(pkg) }
  return `globalThis.__package=Object.assign(${JSON.stringify(data)},{
templates:${compileTemplates(pkg)},builtinTemplates:${compileBuiltins()},modules:{${modules.join(',\n')}}});`
}
