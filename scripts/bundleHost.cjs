// Makes the host and its tools one file each; packages stay in node_modules. `npm start` does it by itself; an image or
// a server that keeps no build tools runs this once.
const path = require('node:path')

const root = path.resolve(__dirname, '..')

// Run in threads of their own, so files of their own.
const THREADS = ['sheets/sheetThread']

exports.bundleHost = function bundleHost(names, outdir = path.join(root, 'dist/local')) {
  require('esbuild').buildSync({
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
  })
}

if (require.main === module) exports.bundleHost(['main', 'tool'], process.argv[2])
