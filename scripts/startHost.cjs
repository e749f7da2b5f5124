// Builds what is missing or older than its sources, then runs the one-machine host in this very process,
// so that arguments (--reset), environment (PORT, DATA_DIR) and Ctrl+C reach it without a go-between.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { bundleHost } = require('./bundleHost.cjs')

const root = path.resolve(__dirname, '..')
const PAGE = path.join(root, 'dist/h5/index.html')
const HOST = path.join(root, 'dist/local/main.cjs')
const PAGE_SOURCES = ['src', 'domain', 'config', 'babel.config.js', 'package-lock.json']

if (!fs.existsSync(path.join(root, 'node_modules/esbuild'))) {
  console.error('请先运行 npm ci 安装依赖。 Run npm ci first.')
  process.exit(1)
}
process.chdir(root)
if (newest(PAGE_SOURCES) > changedAt(PAGE)) buildPage()
bundleHost(['main'])
process.setSourceMapsEnabled(true)
require(HOST)

/** A folder counts as well: its time changes when a file in it comes or goes. */
function newest(names) {
  return Math.max(...names.map((name) => newestIn(path.join(root, name))))
}

function newestIn(file) {
  const own = changedAt(file)
  if (!fs.existsSync(file) || !fs.statSync(file).isDirectory()) return own
  return Math.max(own, ...fs.readdirSync(file).map((name) => newestIn(path.join(file, name))))
}

function changedAt(file) {
  return fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0
}

function buildPage() {
  console.log('正在构建网页，第一次约需半分钟…… Building the pages, about half a minute the first time…')
  const begun = new Date()
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const run = spawnSync(process.execPath, [taro, 'build', '--type', 'h5'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  // The bundler leaves an unchanged page untouched; we mark when it was last known to be right.
  if (run.status === 0) return fs.utimesSync(PAGE, begun, begun)
  console.error(run.stdout + run.stderr)
  console.error('网页构建失败，原因见上。 Building the pages failed; the reason stands above.')
  process.exit(1)
}
