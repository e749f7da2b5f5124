// Makes the host and its tools one file each; packages stay in node_modules. `npm start` does it by itself; an image or
// a server that keeps no build tools runs this once.
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')

// Run in threads of their own, so files of their own.
const THREADS = ['sheets/sheetThread']

exports.bundleHost = function bundleHost(names, outdir = path.join(root, 'dist/local')) {
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [...names, ...THREADS].map((name) => path.join(root, `local/${name}.ts`)),
    outbase: path.join(root, 'local'),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'warning',
    write: false,
  })
  for (const file of outputFiles) put(file)
}

/** Whole or not at all: a backup may be started while a host starts, and reads what the other writes. */
function put({ path: file, contents }) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(`${file}.${process.pid}`, contents)
  fs.renameSync(`${file}.${process.pid}`, file)
}

if (require.main === module) exports.bundleHost(['main', 'tool'], process.argv[2])
