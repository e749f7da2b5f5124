// Where a line of a function's log comes from: `npm run frames -- api '<line>'`. The bundles are minified; their maps lie in
// dist/maps/, made by `npm run build:functions` from the same source.
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

const [name, line] = process.argv.slice(2)
if (!name || !line) {
  console.log("npm run frames -- api|desk|timer '<line of the log>'")
  process.exit(1)
}
const map = new SourceMap(JSON.parse(readFileSync(`dist/maps/${name}.js.map`, 'utf8')))
for (const [whole, row, column] of line.matchAll(/index\.js:(\d+):(\d+)/g)) {
  const { originalSource, originalLine, originalColumn } = map.findEntry(Number(row) - 1, Number(column) - 1)
  console.log(originalSource ? `${whole}  ${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}` : `${whole}  ?`)
}
