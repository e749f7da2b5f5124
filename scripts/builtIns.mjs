// `npm run builtins`: no script we ship may use what Chrome 69 or iOS 12 do not have, unless it brings it along
// (src/platform/oldEngines.ts) or goes on without, for a reason that stands here.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { builtInsIn } from './builtIns/find.mjs'
import { lackedBuiltIns } from './builtIns/table.mjs'

/** Used, and missed by nobody. One that is used no more must leave this list. */
const GOES_ON_WITHOUT = {
  'dist/weapp': {},
  'dist/h5': {
    MediaRecorder: 'platform/recordVoice.h5.ts asks for it first and says that this phone cannot record',
    createImageBitmap: 'platform/pickPhotos.h5.ts catches its failure: the photo goes as it is',
    IntersectionObserver: 'only an image that is loaded late makes one, and we have none',
  },
}

const lacked = lackedBuiltIns()
const complaints = []
let scripts = 0
for (const [folder, reasons] of Object.entries(GOES_ON_WITHOUT)) check(folder, reasons)
for (const complaint of complaints) console.error(complaint)
console.log(`${scripts} scripts, ${complaints.length} complaints`)
process.exitCode = complaints.length > 0 || scripts === 0 ? 1 : 0

function check(folder, reasons) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'))
  const found = names.map((name) => ({ name, ...builtInsIn(readFileSync(path.join(folder, name), 'utf8'), lacked) }))
  scripts += names.length
  const brought = new Set(found.flatMap((script) => [...script.brought]))
  for (const { name, used } of found) {
    for (const [builtIn, near] of used) {
      if (!brought.has(builtIn) && !reasons[builtIn]) complaints.push(`${folder}/${name}: ${builtIn} near\n  ${near}`)
    }
  }
  const allUsed = new Set(found.flatMap(({ used }) => [...used.keys()]))
  for (const builtIn of Object.keys(reasons)) if (!allUsed.has(builtIn)) complaints.push(`${folder} no longer uses ${builtIn}; take it off the list`)
}
