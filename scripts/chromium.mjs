// Finds a Chromium for Playwright: CHROMIUM_PATH, else what the system has, else the one inside @sparticuz/chromium.
// Use: `const browser = await chromium.launch(chromiumOptions())`. It throws one sentence when there is none.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// No background traffic, no first-run pages; --no-sandbox because CI runs as root.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NOWHERE =
  '找不到浏览器：请安装 Google Chrome、Chromium 或 Edge，或用 CHROMIUM_PATH 指明它的位置。' +
  ' No browser found: install Google Chrome, Chromium or Edge, or set CHROMIUM_PATH.'

/** @returns {import('playwright-core').LaunchOptions} */
export function chromiumOptions() {
  const systemPath = systemChromium()
  if (systemPath) return { executablePath: systemPath, headless: true, args: QUIET }
  const packaged = packagedChromium()
  if (packaged) return { ...packaged, headless: true, args: QUIET }
  throw new Error(NOWHERE)
}

/** The browser that CHROMIUM_PATH names or the system has, or undefined. */
export function systemChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
  return named || candidates().find((file) => existsSync(file))
}

function candidates() {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    const files = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return files.flatMap((file) => roots.filter(Boolean).map((root) => path.join(root, file)))
  }
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const roots = ['/Applications', path.join(process.env.HOME ?? '/', 'Applications')]
    return apps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`))
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

/** The npm package carries Chromium and, for bare systems, the libraries it needs; Linux on x64 only. */
function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = unpackOnce()
  if (!home) return undefined
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib') }
  // A bare system has no font configuration, and without one Chromium draws no text at all.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = path.join(home, 'fonts.conf')
  return { executablePath: path.join(home, 'chromium'), env }
}

function unpackOnce() {
  const require = createRequire(import.meta.url)
  let entry
  try {
    entry = require.resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
  const { version } = JSON.parse(readFileSync(path.join(entry.split('build')[0], 'package.json'), 'utf8'))
  const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))
  const home = path.join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  mkdirSync(cache, { recursive: true })
  // Unpacked aside and then renamed: a second run at the same time never sees half a browser.
  const aside = mkdtempSync(path.join(cache, 'chromium-'))
  unpackInto(aside, entry)
  const fonts = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(home, 'fonts')]
  writeFileSync(path.join(aside, 'fonts.conf'), fontConfig(fonts, path.join(home, 'fonts-cache')))
  try {
    renameSync(aside, home)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
  return home
}

/** In a process of its own, as the package unpacks by environment variables and changes some of them. */
function unpackInto(folder, entry) {
  const code = `const m = require(${JSON.stringify(entry)}); (m.default ?? m).executablePath()`
  // Told that it runs on a bare machine of its favourite kind, the package also unpacks the libraries.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const run = spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`Could not unpack Chromium: ${run.stderr}`)
}

function fontConfig(folders, cache) {
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join('')
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${cache}</cachedir></fontconfig>\n`
}
