// `npm run mutate -- domain/order/seats.ts:10-40 …`: breaks these lines one at a time, in a copy, and names each break that
// no test noticed. Asked are the unit tests of the same room (`tests` too with --tests 'tests/bank/*.test.ts,…').
// Ends with 1 when a break survived.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { positionals: places, values } = parseArgs({ allowPositionals: true, options: { tests: { type: 'string' } } })
const files = places.map((place) => place.split(':')[0])
const missing = files.filter((file) => !existsSync(file))
if (places.length === 0 || missing.length > 0) {
  console.error(missing.length > 0 ? `no such file: ${missing.join(', ')}` : 'usage: npm run mutate -- <file>[:<from line>-<to line>] … [--tests <glob>,<glob>]')
  process.exit(2)
}

/** domain/order/dispatch/x.ts → the tests of `order` in the domain, its actions and its jobs. */
function testsOfRoom(file) {
  const room = /^(?:domain|cloudfunctions\/actions|cloudfunctions\/jobs)\/(\w+)\//.exec(file)?.[1]
  if (!room) return [`${path.posix.dirname(file)}/**/*.test.ts`]
  return ['domain', 'cloudfunctions/actions', 'cloudfunctions/jobs'].map((house) => `${house}/${room}/**/*.test.ts`)
}

const tests = [...new Set([...files.flatMap(testsOfRoom), ...(values.tests?.split(',') ?? [])])]
const stryker = path.resolve('node_modules/@stryker-mutator/core/bin/stryker.js')
const { status } = spawnSync(process.execPath, [stryker, 'run', 'config/stryker.config.mjs', '--mutate', places.join(',')], {
  stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: tests.join(',') },
})
process.exit(status ?? 1)
