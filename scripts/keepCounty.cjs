// Keeps the demo county as this version writes it, so that later versions can prove that they open it:
// npm run keep -- <what came last>. See docs/guides/change-a-form.md.
require('esbuild-register/dist/node').register()
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const zlib = require('node:zlib')
const Database = require('libsql')
const { openSqlite } = require('../cloudfunctions/store/sqlite.ts')
const { makeCounty } = require('../local/demo/county.ts')

const LARGEST_KB = 300

/** @returns the file as it is kept: without its indexes, which are made again on opening. */
async function kept(folder, now) {
  const [file, small] = [path.join(folder, 'store.db'), path.join(folder, 'small.db')]
  const store = openSqlite({ file })
  await makeCounty(store, now)
  await store.close()
  const database = new Database(file)
  const indexes = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").all()
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`)
  database.exec(`VACUUM INTO '${small.replaceAll("'", "''")}'`)
  database.close()
  return zlib.gzipSync(fs.readFileSync(small), { level: 9 })
}

async function main([name]) {
  if (!/^[a-z0-9-]+$/.test(name ?? '')) throw new Error('npm run keep -- <what came last, in small letters>')
  const now = new Date().toISOString()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dianliang-keep-'))
  try {
    const file = await kept(folder, now)
    const target = path.join(__dirname, '../tests/upgrade', `${now.slice(0, 10)}-${name}.sqlite.gz`)
    if (file.length > LARGEST_KB * 1024) throw new Error(`${file.length} bytes: more than ${LARGEST_KB} KB are not kept`)
    fs.writeFileSync(target, file, { flag: 'wx' })
    console.log(`${path.relative(process.cwd(), target)} ${Math.round(file.length / 1024)} KB`)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
})
