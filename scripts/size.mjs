// `npm run size`: what each package of the mini-program weighs, against a limit well below WeChat's 2 MB,
// that no validator has slipped into it, and what a browser loads on its first visit.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMIT_KB = 1024
/** The first screen on a weak network (R-F10). */
const FIRST_LOAD_LIMIT_KB = 200
// Names zod keeps through minification.
const ZOD = /\$ZodType|ZodError|ZodRealError/

const WEAPP = 'dist/weapp'
const H5 = 'dist/h5'

const complaints = []
// `node scripts/size.mjs weapp` weighs that one alone.
const only = process.argv[2]
if (only !== 'h5') weighWeapp()
if (only !== 'weapp') weighH5()
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length > 0 ? 1 : 0

function weighWeapp() {
  if (!existsSync(`${WEAPP}/app.json`)) return void complaints.push(`${WEAPP} is not built`)
  const app = JSON.parse(readFileSync(`${WEAPP}/app.json`, 'utf8'))
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const weights = new Map([['main', 0], ...roots.map((root) => [root, 0])])
  for (const file of filesIn(WEAPP)) {
    const inside = path.relative(WEAPP, file).split(path.sep).join('/')
    const owner = roots.find((root) => inside.startsWith(`${root}/`)) ?? 'main'
    weights.set(owner, weights.get(owner) + statSync(file).size)
    if (file.endsWith('.js') && ZOD.test(readFileSync(file, 'utf8'))) complaints.push(`${inside} carries zod`)
  }
  for (const [name, bytes] of weights) {
    console.log(`weapp ${name.padEnd(20)} ${kilobytes(bytes)}`)
    if (bytes > LIMIT_KB * 1024) complaints.push(`weapp ${name} is over ${LIMIT_KB} KB`)
  }
}

/** What every visit loads: what index.html names and what pages share. Each page adds a few KB of its own. */
function weighH5() {
  if (!existsSync(`${H5}/index.html`)) return void complaints.push(`${H5} is not built`)
  const page = readFileSync(`${H5}/index.html`, 'utf8')
  const isNeeded = (name) => page.includes(name) || name.startsWith('shared.')
  const needed = filesIn(H5).filter((file) => /\.(js|css)$/.test(file) && isNeeded(path.basename(file)))
  const bytes = needed.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, gzipSync(page).length)
  if (bytes > FIRST_LOAD_LIMIT_KB * 1024) complaints.push(`the first load of the pages is over ${FIRST_LOAD_LIMIT_KB} KB`)
  console.log(`h5    first load, gzip     ${kilobytes(bytes)} in ${needed.length + 1} files`)
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KB`
}
