/** Each function may call of WeChat exactly what its code calls: what is missing in openapi.json fails on a phone only,
 *  and what is there for nothing is a right too many. */
import path from 'node:path'
import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import openapi from '../../cloudfunctions/openapi.json'

const root = path.resolve(__dirname, '../..')

/** What the function's bundle is made of, without what falls out of it. */
async function sourcesOf(name: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`cloudfunctions/${name}/index.ts`], absWorkingDir: root, bundle: true, platform: 'node', write: false, metafile: true, external: ['libsql'], logLevel: 'error',
  })
  const [output] = Object.values(metafile.outputs)
  return Object.entries(output!.inputs).filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && !file.includes('node_modules')).map(([file]) => file)
}

const callsIn = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\bopenApi(?:\?\.)?\('([\w.]+)'/g)].map((call) => call[1]!)

test.each(['api', 'desk', 'timer'] as const)('%s: what it calls is what it may call', async (name) => {
  const called = new Set((await sourcesOf(name)).flatMap(callsIn))
  expect([...called].sort()).toEqual([...openapi[name]].sort())
})
