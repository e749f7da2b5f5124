// Writes tests/upgrade/picture/collections.json, what documents have as of now (npm run picture). What documents in the
// counties may lack is refused: it needs a form with a step first.
require('esbuild-register/dist/node').register()
const fs = require('node:fs')
const { complaintsAbout } = require('../tests/upgrade/picture/complaints.ts')
const { keptPicture, pictureNow, PICTURE_FILE, printed } = require('../tests/upgrade/picture/picture.ts')

const now = pictureNow()
const complaints = fs.existsSync(PICTURE_FILE) ? complaintsAbout(keptPicture(), now) : []
for (const complaint of complaints) console.error(`✗ ${complaint}`)
if (complaints.length > 0) process.exitCode = 1
else fs.writeFileSync(PICTURE_FILE, printed(now))
