// Bundles each deployed cloud function into one file under dist/cloudfunctions/<name>/, ready to upload,
// and prints its size and how long a cold `require` takes, because that is the villager's wait.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { leaveOut } from './functions/leaveOut.mjs'

const FUNCTIONS = ['api', 'desk', 'timer']
const MAPS = 'dist/maps'
const TRIGGERS = 'cloudfunctions/timer/triggers.json'
const OPENAPI = 'cloudfunctions/openapi.json'

for (const name of FUNCTIONS) await buildOne(name)

async function buildOne(name) {
  const folder = `dist/cloudfunctions/${name}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: `${folder}/index.js`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    // Beside them, not in them: a log's frames are read with it (scripts/functions/frames.mjs).
    sourcemap: 'external',
    sourcesContent: false,
    plugins: [leaveOut],
    // The embedded engine belongs to the one-machine host; in the cloud it is neither there nor asked for.
    external: ['libsql'],
    // As the package has it: who is asked and who rings must mean the same template.
    define: { 'process.env.TARO_APP_SUBSCRIBE_TEMPLATES': JSON.stringify(process.env.TARO_APP_SUBSCRIBE_TEMPLATES ?? '') },
    logLevel: 'warning',
  })
  mkdirSync(MAPS, { recursive: true })
  renameSync(`${folder}/index.js.map`, `${MAPS}/${name}.js.map`)
  writeJson(`${folder}/package.json`, { name, version: '1.0.0', main: 'index.js', private: true })
  writeJson(`${folder}/config.json`, { ...triggersOf(name), ...permissionsOf(name) })
  const kilobytes = Math.round(statSync(`${folder}/index.js`).size / 1024)
  console.log(`${name.padEnd(6)} ${kilobytes} KB, cold require ${coldRequire(folder)} ms`)
}

function triggersOf(name) {
  if (name !== 'timer' || !existsSync(TRIGGERS)) return {}
  return { triggers: JSON.parse(readFileSync(TRIGGERS, 'utf8')) }
}

/** What of WeChat's own services the function may call. */
function permissionsOf(name) {
  const openapi = JSON.parse(readFileSync(OPENAPI, 'utf8'))[name]
  return openapi ? { permissions: { openapi } } : {}
}

/** In a fresh process and away from our node_modules, as the cloud does it. What cannot be loaded fails the build. */
function coldRequire(folder) {
  const away = mkdtempSync(path.join(tmpdir(), 'function-'))
  cpSync(folder, away, { recursive: true })
  const code =
    "const t = performance.now(); require('./index.js'); console.log(Math.round(performance.now() - t)); process.exit()"
  const run = spawnSync(process.execPath, ['-e', code], { cwd: away, encoding: 'utf8' })
  rmSync(away, { recursive: true, force: true })
  if (run.status !== 0) throw new Error(`${folder} cannot be loaded:\n${run.stderr}`)
  return run.stdout.trim().split('\n').at(-1)
}

function writeJson(file, value) {
  writeFileSync(file, JSON.stringify(value, null, 2) + '\n')
}
