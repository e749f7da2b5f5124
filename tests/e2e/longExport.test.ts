/** 王奶奶 has much that is kept about her: she asks for it, calls it off, asks again in large type, and takes it in pieces. */
import { giveHours } from '../privacy/exports'
import { visitDemoCounty } from './demoCounty'

const HOURS = 9_000
const visitor = visitDemoCounty((store) => giveHours(store, 'wang-nainai', HOURS))

/** The card alone, however long it is. */
async function shootCard(name: string): Promise<void> {
  const { page } = visitor()
  await page.waitForTimeout(400)
  await page.locator('.dl-section', { hasText: '导出我的信息' }).filter({ visible: true }).screenshot({ path: `screenshots/walk/${name}.png` })
}

async function setLargeType(): Promise<void> {
  await visitor().openTab('我的')
  await visitor().page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await visitor().tap(/^我的信息/)
}

/** Opens what the button leads to, in a window of its own. */
async function opened(button: string, words: RegExp): Promise<void> {
  const [book] = await Promise.all([visitor().page.context().waitForEvent('page'), visitor().tap(button)])
  await book.getByText(words).first().waitFor()
  await book.close()
}

test('much is made meanwhile; she looks again, and calls it off [N33]', async () => {
  const { tap, reads } = visitor()
  await visitor().become('王奶奶')
  await visitor().openTab('我的')
  await tap(/^我的信息/)
  await shootCard('71-export-none')
  await tap('导出我的信息')
  await reads(/已经整理了\d+条/)
  await shootCard('72-export-making')
  await tap('看看好了没有')
  await reads(/已经整理了\d+条/)
  await tap('不导出了')
  await reads(/全部做成一份给您/)
  await shootCard('73-export-called-off')
})

test('asked again, it comes by the timer, with a message, in pieces; the last one says so [N33]', async () => {
  const { page, tap, reads } = visitor()
  await page.goBack()
  await setLargeType()
  await shootCard('74-export-none-large')
  await tap('导出我的信息')
  await reads(/已经整理了\d+条/)
  await shootCard('75-export-making-large')
  await visitor().wait('过2小时')
  await tap('看看好了没有')
  await reads(/^第1份，共\d份$/)
  await shootCard('76-export-ready-large')
  await page.goBack()
  await setLargeType()
  await reads(/^第1份，共\d份$/)
  await shootCard('77-export-ready')
  await opened('打开来看，可以打印', /的信息，第1份/)
  while (await page.getByText('下一份', { exact: true }).filter({ visible: true }).count() > 0) await tap('下一份')
  await shootCard('78-export-last-piece')
  await opened('打开来看，可以打印', /这是最后一份/)
  await page.goBack()
  await tap(/^消息/)
  await visitor().shoot('79-export-message')
  await reads(/您的信息整理好了，共\d份/)
})

test('what she does not want any more is gone at once [N33]', async () => {
  const { page, tap, reads } = visitor()
  await page.goBack()
  await tap(/^我的信息/)
  await tap('不要了，现在就删掉')
  await reads(/全部做成一份给您/)
  expect(visitor().faults.filter((fault) => !/status of 4\d\d/.test(fault))).toEqual([])
})
