import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSealing, SEAL_FILE } from './sealKey'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dianliang-seal-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the first start makes a key only its owner reads; the next start opens what it sealed', () => {
  const sealed = openSealing(folder, undefined)!.seal('11010519491231002X', 'granny')
  expect(statSync(join(folder, SEAL_FILE)).mode & 0o777).toBe(0o600)
  expect(openSealing(folder, undefined)!.open(sealed, 'granny')).toBe('11010519491231002X')
})

test('a key from the environment is used instead, and none is written', () => {
  const made = (openSealing(folder, undefined), readFileSync(join(folder, SEAL_FILE), 'utf8').trim())
  rmSync(join(folder, SEAL_FILE))
  const sealed = openSealing(folder, made)!.seal('x', 'a')
  expect(() => statSync(join(folder, SEAL_FILE))).toThrow()
  expect(openSealing(folder, made)!.open(sealed, 'a')).toBe('x')
})

test('a broken key is said in words', () => {
  writeFileSync(join(folder, SEAL_FILE), 'k1:half')
  expect(() => openSealing(folder, undefined)).toThrow('钥匙读不出来')
})
