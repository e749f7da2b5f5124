// `npm run found -- county.json`; see docs/founding.md.
require('esbuild-register/dist/node').register()
const path = require('node:path')
const { askAtTerminal, found, storeOfEnvironment } = require('./found/main.ts')

const root = path.resolve(__dirname, '..')
process.umask(0o077)
found(process.argv.slice(2), {
  say: (line) => console.log(line),
  agree: askAtTerminal,
  openStore: () => storeOfEnvironment(root),
  now: () => new Date().toISOString(),
}).then((code) => {
  process.exitCode = code
}, (error) => {
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
})
