// Writes docs/authorisation.md from the table of rights (npm run rights).
require('esbuild-register/dist/node').register()
const fs = require('node:fs')
const path = require('node:path')
const { authorisationPage } = require('../tests/authz/table.ts')

fs.writeFileSync(path.resolve(__dirname, '../docs/authorisation.md'), authorisationPage())
