// Measures what each action costs in round trips and writes docs/roundtrips.md (npm run roundtrips).
require('esbuild-register/dist/node').register()
const fs = require('node:fs')
const path = require('node:path')
const { measure } = require('../tests/roundtrips/measure.ts')
const { tableOf } = require('../tests/roundtrips/table.ts')

measure().then((costs) => {
  const table = tableOf(costs)
  fs.mkdirSync(path.resolve(__dirname, '../docs'), { recursive: true })
  fs.writeFileSync(path.resolve(__dirname, '../docs/roundtrips.md'), table)
  console.log(table)
})
