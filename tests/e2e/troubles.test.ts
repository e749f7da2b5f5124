/** 吴管理员 finds on her workbench what the machine could not do, reads it in words, and has it tried again. */
import { troubleAfter } from '../../domain/upkeep/trouble'
import { visitDemoCounty } from './demoCounty'

const failed = { where: 'lapse', now: new Date(Date.now() - 5 * 60_000).toISOString() }
const visitor = visitDemoCounty((store) => store.transact(async (tx) => {
  const first = troubleAfter(null, { job: 'lapseClaims', document: 'wish-1:wang-nainai', ...failed })
  await tx.create('troubles', troubleAfter({ ...first, rev: 1 }, { job: 'lapseClaims', document: 'wish-1:wang-nainai', ...failed }))
  await tx.create('troubles', troubleAfter(null, { job: 'lapseClaims', document: 'wish-2:wang-nainai', ...failed }))
  await tx.create('troubles', troubleAfter(null, { job: 'ringPeople', document: 'wang-nainai', ...failed }))
}))

test('it waits on the workbench and is said in words, in large type and on a wide screen too; no id anywhere', async () => {
  const { page, tap, reads, openTab, shoot } = visitor()
  await visitor().become('吴管理员')
  await tap('工作台')
  await reads('3件事机器没办成')
  await shoot('87-troubles-waiting')
  await tap(/^3件事机器没办成/)
  await reads('答应了没去的，到期把名额让出来')
  await reads(/^有2件没办成，最早的从今天 \d\d:\d\d起$/)
  await reads(/^机器试过2次，今天 \d\d:\d\d自己再试$/)
  expect(await page.locator('body').innerText()).not.toMatch(/wang-nainai|lapseClaims/)
  await shoot('88-troubles')
  await page.setViewportSize({ width: 1280, height: 900 })
  await shoot('88-troubles-wide')
  await page.setViewportSize({ width: 390, height: 844 })
  await visitor().become('吴管理员')
  await openTab('我的')
  await page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await tap(/^机器没办成的事/)
  await reads('在微信里提醒有新消息')
  await shoot('88-troubles-large')
})

test('one tap, and it need not wait any longer', async () => {
  const { tap, reads, shoot } = visitor()
  await tap('现在再试一次')
  await reads(/^机器试过2次，几分钟内再试$/)
  await shoot('89-troubles-again')
})

test('nobody else finds the way there', async () => {
  const { page, openTab, reads } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await reads('岗位和任期')
  expect(await page.getByText('机器没办成的事').filter({ visible: true }).count()).toBe(0)
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
