/** No signal is the normal case: what is said is kept, and goes out once when the signal is back. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()
const WISH = '屋檐下的灯想换个亮的'

test('a wish said without signal is kept, with words that say so', async () => {
  const { page, tap, fill, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await tap('说出心愿')
  // Its page has come.
  await reads('修修补补')
  await page.context().setOffline(true)
  await tap('修修补补')
  await fill('说一句，想请人帮什么', WISH)
  await tap('说好了')
  await reads('先存好了')
  await shoot('25-kept')
})

test('it goes out by itself when the signal is back, and only once [R-F10]', async () => {
  const { page, reads, shoot } = visitor()
  await page.context().setOffline(false)
  await reads(/刚才替您存着的已经发出去了/)
  await page.reload()
  await visitor().become('王奶奶')
  await reads(WISH)
  await shoot('26-sent')
  await visitor().become('李站长')
  await visitor().tap('工作台')
  await reads(WISH)
  expect(await page.getByRole('button', { name: new RegExp(`^${WISH}`) }).filter({ visible: true }).count()).toBe(1)
})
