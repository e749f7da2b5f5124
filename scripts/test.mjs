// `npm test`: every check of the project in one run. Two lanes share the two cores a small CI machine has: one builds
// and weighs both front ends, the other lints, type-checks and runs the unit tests. What needs built files comes last.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { failedLines, jestResult, keepResults, outcomeOf } from './testing/outcome.mjs'

const RESULTS = 'dist/test'
/** Results of runs in which something failed, each under its hour; a test that fails one time in four is found there. */
const FAILED_RUNS = 'dist/testFailed'
const LIMIT_MS = 18 * 60_000
/** Each file leaves jest's own watch on promises behind in its process, and every promise pays for all of them: a worker that has
 *  grown is replaced. */
const FRESH_WORKERS = '--workerIdleMemoryLimit=500MB'

/** Full names of tests that may be skipped. A skip is a promise put off, so each needs a reason beside it. */
const MAY_SKIP = new Set([])

const total = { passed: 0, skipped: 0 }
/** What failed, by name. */
const failed = []
const broken = new Set()

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

await Promise.all([
  inTurn(script('build:weapp'), script('build:h5'), script('size', 'build:weapp', 'build:h5'), script('syntax', 'build:weapp', 'build:h5'), script('builtins', 'build:weapp', 'build:h5')),
  inTurn(script('lint'), script('deps'), script('typecheck'), script('build:functions'), jest('unit', ['unit', 'ui'], ['--maxWorkers=100%', FRESH_WORKERS])),
])
await jest('e2e', ['e2e'], ['--maxWorkers=100%'], ['build:weapp', 'build:h5'])()

if (failed.length > 0) console.log(`\nresults kept in ${keepResults(RESULTS, FAILED_RUNS)}`)
for (const line of failedLines(failed)) console.log(line)
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${failed.length} failed${skips}`)
process.exitCode = failed.length > 0 ? 1 : 0

async function inTurn(...stages) {
  for (const stage of stages) await stage()
}

/** A stage that is one npm script; it counts as one test. */
function script(name, ...needs) {
  return async () => {
    if (missing(name, needs)) return
    const run = await spent('npm', ['run', '--silent', name])
    if (run.ok) total.passed++
    else failed.push(name)
    say(name, run, run.ok ? lastLines(name, run.output) : '')
  }
}

/** A stage whose tests jest counts. */
function jest(name, projects, options = [], needs = []) {
  return async () => {
    if (missing(name, needs)) return
    const file = `${RESULTS}/${name}.json`
    const always = ['--ci', '--json', `--outputFile=${file}`, '--selectProjects', ...projects]
    const run = await spent(process.execPath, ['node_modules/jest/bin/jest.js', ...always, ...options])
    const outcome = outcomeOf(name, jestResult(file), run.ok)
    const forbidden = outcome.skipped.filter((test) => !MAY_SKIP.has(test)).map((test) => `${test} (skipped, and not allowed to be)`)
    total.passed += outcome.passed
    total.skipped += outcome.skipped.length
    failed.push(...outcome.failed, ...forbidden)
    const output = [...outcome.messages, ...forbidden].join('\n')
    // Without a failed test in its result, jest itself says what went wrong.
    say(name, { ...run, ok: run.ok && forbidden.length === 0, output: output || run.output }, [`${outcome.passed} tests in ${outcome.suites} files`, ...outcome.slowest].join('\n  '))
  }
}

/** A stage whose ground is broken is not run and counts as failed, so that nothing passes by not happening. */
function missing(name, needs) {
  const lost = needs.filter((need) => broken.has(need))
  if (lost.length === 0) return false
  failed.push(`${name} (not run)`)
  broken.add(name)
  console.log(`✗ ${name}: not run, because ${lost.join(' and ')} failed`)
  return true
}

function spent(command, args) {
  return new Promise((resolve) => {
    const begun = Date.now()
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' }
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && command === 'npm' })
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
    const end = (ok, note = '') => {
      clearTimeout(timer)
      resolve({ ok, seconds: (Date.now() - begun) / 1000, output: Buffer.concat(parts).toString('utf8') + note })
    }
    child.on('error', (error) => end(false, String(error)))
    child.on('close', (code, signal) => end(code === 0, signal ? `\nended by ${signal} after ${LIMIT_MS / 60_000} min at most` : ''))
  })
}

function say(name, { ok, seconds, output }, summary) {
  if (!ok) broken.add(name)
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${ok ? summary : 'failed'}`.trimEnd())
  if (!ok) console.log(indent(readable(output)))
}

/** Sizes are worth reading even when they pass. */
function lastLines(name, output) {
  return ['size', 'build:functions'].includes(name) ? `\n${indent(output.trim())}` : ''
}

/** Taro's progress bar redraws itself with control codes; what stands between two redraws is dropped. */
function readable(output) {
  const blocks = output.split(/(?:\x1b\[(?:2K|1A|G))+/) // eslint-disable-line no-control-regex
  return blocks.filter((block) => !/^\s*● \S+ █/.test(block)).join('').trim()
}

function indent(text) {
  return text.split('\n').map((line) => `  ${line}`).join('\n')
}
