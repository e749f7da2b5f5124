/** The first visit: three taps and a name, then the page is hers. A child is asked to come with her family. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

test('a newcomer picks her village, writes her name, says that she is fourteen, and is in', async () => {
  const { page, tap, fill, reads, shoot } = visitor()
  await page.locator('.demo__strip').click()
  await page.locator('.demo__person', { hasText: '新来的乡亲' }).click()
  await reads('您的名字')
  await shoot('05-join')
  await tap(/^青禾村/)
  await fill('您的名字', '林大嫂')
  await tap('还没有')
  await reads(/^小朋友，请叫上爸爸妈妈/)
  await tap('满了')
  await shoot('06-join-filled')
  await tap('好了')
  await reads('林大嫂，您好')
  await shoot('07-joined')
})

test('what is asked of her is nothing more: her own page knows village and name', async () => {
  const { openTab, reads } = visitor()
  await openTab('我的')
  await reads('林大嫂')
  await reads(/^青禾村/)
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
