// `npm run deploy`, `npm run doctor`, `npm run upload:weapp`; see docs/deploy.md.
require('esbuild-register/dist/node').register()
const path = require('node:path')
const { main } = require('./deploy/main.ts')

const [verb, ...args] = process.argv.slice(2)
main(path.resolve(__dirname, '..'), verb, args).then((code) => {
  process.exitCode = code
})
