// Runs a measurement: `npm run bench` lists them, `npm run bench -- store` runs bench/store.bench.ts. Figures are ratios
// against the raw engine in the same run, because machines differ and drift.
require('esbuild-register/dist/node').register()
const fs = require('node:fs')
const path = require('node:path')

const folder = path.resolve(__dirname, '../bench')
const names = fs.readdirSync(folder).filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', ''))
const name = process.argv[2]

if (names.includes(name)) {
  process.argv.splice(2, 1) // what is left belongs to the measurement
  require(path.join(folder, `${name}.bench.ts`))
} else {
  console.log(`npm run bench -- ${names.join(' | ')}`)
  process.exitCode = name ? 1 : 0
}
