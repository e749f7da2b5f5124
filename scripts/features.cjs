// Writes docs/features.md: which rows of what the product owes are proved by tests that pass (npm run features).
require('esbuild-register/dist/node').register()
const path = require('node:path')
const { writeFeatures } = require('./features/main.ts')

process.exitCode = writeFeatures(path.resolve(__dirname, '..'), console.log)
