/** What somebody waits for who meets a cold function: the first `require` of each bundle as it is deployed, against one of the same
 *  source made whole (nothing left out, names kept), alternating in one run, each in a fresh process away from our node_modules.
 *
 *  npm run bench -- cold [folder]     of an older build's dist/cloudfunctions, to be measured beside them
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const NAMES = ['api', 'desk', 'timer'] as const
const TIMES = 20
const older = process.argv[2]

/** As it was made before anything was left out. */
function makeWhole(name: string, folder: string): void {
  buildSync({
    entryPoints: [`cloudfunctions/${name}/index.ts`], outfile: join(folder, 'index.js'), bundle: true, platform: 'node', target: 'node20', format: 'cjs',
    charset: 'utf8', legalComments: 'none', minifySyntax: true, minifyWhitespace: true, external: ['libsql'],
    define: { 'process.env.TARO_APP_SUBSCRIBE_TEMPLATES': '""' }, logLevel: 'error',
  })
}

const CODE = "const t = performance.now(); require('./index.js'); console.log(performance.now() - t); process.exit()"

function coldMs(folder: string): number {
  const run = spawnSync(process.execPath, ['-e', CODE], { cwd: folder, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${folder} cannot be loaded:\n${run.stderr}`)
  return Number(run.stdout.trim().split('\n').at(-1))
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number
const kilobytes = (folder: string): number => Math.round(statSync(join(folder, 'index.js')).size / 1024)

function measure(): void {
  execFileSync('npm', ['run', '--silent', 'build:functions'], { stdio: 'ignore' })
  const away = mkdtempSync(join(tmpdir(), 'cold-'))
  console.log(`| function | deployed | whole${older ? ' | older' : ''} | deployed ÷ whole${older ? ' | deployed ÷ older' : ''} |\n|---|---|---${older ? '|---' : ''}|---${older ? '|---' : ''}|`)
  for (const name of NAMES) {
    const folders = ['deployed', 'whole', ...(older ? ['older'] : [])].map((kind) => join(away, kind, name))
    const [deployed, whole, before] = folders as [string, string, string?]
    cpSync(`dist/cloudfunctions/${name}`, deployed, { recursive: true })
    mkdirSync(whole, { recursive: true })
    makeWhole(name, whole)
    if (before && older) cpSync(join(older, name), before, { recursive: true })
    const took = folders.map(() => [] as number[])
    for (let n = 0; n < TIMES; n += 1) folders.forEach((folder, at) => took[at]?.push(coldMs(folder)))
    const [mine = 0, ...others] = took.map(median)
    const shown = folders.map((folder, at) => `${kilobytes(folder)} KB, ${Math.round([mine, ...others][at] ?? 0)} ms`)
    console.log(`| ${name} | ${shown.join(' | ')} | ${others.map((ms) => (mine / ms).toFixed(2)).join(' | ')} |`)
  }
  rmSync(away, { recursive: true, force: true })
}

measure()
