/** 王大嫂 registered twice: asked on her phone, verified by her grid worker, a day later one person with all she ever did. */
import type { Page } from 'playwright-core'
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

test('王大嫂 says on her phone that she is registered twice', async () => {
  const { tap, fill, openTab, reads, shoot } = visitor()
  await visitor().become('王大嫂')
  await openTab('我的')
  await reads('1小时')
  await tap(/^我的信息/)
  await tap(/^我登记过两次/)
  await reads('换过村、换过手机，东西分在两处，可以合成一个。')
  await tap(/^青禾村/)
  await fill('那边登记的名字', '王大姐')
  await shoot('95-merge-ask')
  await tap('请站里核对')
  await reads(/给青禾村.*的同志看这个号码/)
  await shoot('96-merge-number')
})

test('周网格员 sees her, compares the number and finds the other one', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('周网格员')
  await openTab('我的')
  await tap(/^工作台/)
  await reads('1位乡亲说登记了两次，等您核对')
  await shoot('97-merge-waits')
  await tap(/^1位乡亲说登记了两次，等您核对/)
  await reads('说在本站也登记过，名字是“王大姐”。')
  await shoot('98-merge-desk')
  await tap('见到本人了，是同一个人')
  await reads('核对过的，一天后合并')
  await shoot('99-merge-agreed')
})

test('both phones hear of it and may stop it; a day later it is one, with the hours of both [K4]', async () => {
  const { tap, openTab, reads, shoot, wait, page } = visitor()
  await visitor().become('王大姐')
  await openTab('我的')
  await tap(/^我的信息/)
  await tap(/^我登记过两次/)
  await reads('站里核对过了')
  await shoot('100-merge-other-phone')
  await visitor().become('王大嫂')
  await wait('到明天')
  await wait('到明天')
  // The timer's jobs run once a minute: she becomes one, and then her things follow.
  await until(async () => (await me(page)) === 'wang-dajie')
  await wait('过2小时')
  await until(async () => (await minutes(page)) === 180)
  await page.reload()
  await reads('王大姐，您好')
  await openTab('我的')
  await reads('3小时')
  await page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await tap(/^我的信息/)
  await tap(/^我登记过两次/)
  await reads(/两个登记合成一个了/)
  await shoot('101-merge-done-large')
})

const asks = (page: Page, action: string) => page.evaluate(async (name) => {
  const reply = await fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ action: name, input: {} }) })
  return (await reply.json()) as { data?: { personId?: string; creditMinutes?: number } }
}, action)
const me = async (page: Page) => (await asks(page, 'person.me')).data?.personId
const minutes = async (page: Page) => (await asks(page, 'hours.mine')).data?.creditMinutes

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let again = 0; again < 75; again += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  throw new Error('it never came')
}

test('the desk begins it for who stands there, in large type', async () => {
  const { tap, fill, openTab, reads, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^合并登记/)
  await reads('没有等着核对的申请。')
  await shoot('102-merge-desk-large')
  await tap('当面合并两个登记')
  await fill('找人', '许')
  await tap('许大娘')
  await reads('许大娘的另一个登记')
  await fill('找人', '郑')
  await tap('郑大哥')
  await visitor().page.getByRole('checkbox', { name: /两个登记都是他的/ }).filter({ visible: true }).click()
  await shoot('103-merge-both-large')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
