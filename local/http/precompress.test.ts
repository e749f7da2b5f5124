import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { precompress } from './precompress'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dianliang-pages-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('hashed text gets its twins once, and nothing else does', async () => {
  const text = '点亮'.repeat(1000)
  mkdirSync(join(folder, 'js'))
  for (const name of ['index.html', 'plain.js', 'js/app.0123abcd.js', 'js/photo.0123abcd.png']) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'js/tiny.0123abcd.js'), 'a')
  expect(await precompress(folder)).toBe(2)
  expect(await precompress(folder)).toBe(0)
  const twins = readdirSync(join(folder, 'js')).filter((name) => /\.(br|gz)$/.test(name))
  expect(twins.sort()).toEqual(['app.0123abcd.js.br', 'app.0123abcd.js.gz'])
  expect(brotliDecompressSync(readFileSync(join(folder, 'js/app.0123abcd.js.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(folder, 'js/app.0123abcd.js.gz'))).toString()).toBe(text)
})

test('a folder that is not there is left alone', async () => {
  expect(await precompress(join(folder, 'nowhere'))).toBe(0)
})
