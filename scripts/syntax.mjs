// `npm run syntax`: every script we ship must parse as JavaScript of 2019, or a phone from that year shows nothing at
// all. A package published in newer syntax is added to NEW_SYNTAX in config/index.ts, which has it compiled.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'

let scripts = 0
let broken = 0
for (const folder of ['dist/weapp', 'dist/h5']) check(folder)
console.log(`${scripts} scripts, ${broken} too new`)
process.exitCode = broken > 0 || scripts === 0 ? 1 : 0

function check(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is not built`)
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    scripts++
    const source = readFileSync(path.join(folder, name), 'utf8')
    try {
      parse(source, { ecmaVersion: 2019 })
    } catch (error) {
      broken++
      const near = source.slice(Math.max(0, error.pos - 80), error.pos + 40)
      console.error(`${folder}/${name}: ${error.message} near\n  ${near}`)
    }
  }
}
