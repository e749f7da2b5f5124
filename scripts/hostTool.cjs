// `npm run backup`, `restore`, `county`: bundles the host's tools anew where the build tools are, and runs one.
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const canBundle = ['node_modules/esbuild', 'local/tool.ts'].every((name) => fs.existsSync(path.join(root, name)))
if (canBundle) require('./bundleHost.cjs').bundleHost(['tool'])
process.setSourceMapsEnabled(true)
require(path.join(root, 'dist/local/tool.cjs'))
