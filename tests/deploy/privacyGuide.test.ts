/** What the county is told to declare is what the code uses: in both guides and by doctor, neither more nor less. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { GUIDE, lookYourself } from '../../scripts/deploy/privacyGuide'
import { PRIVATE_USES } from '../../src/features/privacy/privateUses'

const docs = path.resolve(__dirname, '../../docs')
const rows = Object.values(GUIDE).map(({ item, purpose }) => `${item} | ${purpose}`)

test('each private use is declared, and nothing else', () => {
  expect(Object.keys(GUIDE)).toEqual(PRIVATE_USES.map(({ api }) => api))
})

test.each(['deploy.md', 'deploy.zh-CN.md'])('%s lists the same rows', (file) => {
  const table = readFileSync(path.join(docs, file), 'utf8').split(/^ *\| (?:to declare|声明) \|.*$/m)[1]?.split('\n\n')[0] ?? ''
  expect(table.split('\n').map((line) => line.trim().slice(2, -2)).filter((line) => line && !line.startsWith('--'))).toEqual(rows)
})

test('doctor says every row', () => {
  const said = lookYourself(null).join('\n')
  for (const { item, purpose } of Object.values(GUIDE)) expect(said).toContain(`${item}：${purpose}`)
})
