/** 小林 looks where to go and gives the seat back, again and again: the station asks, and those whose homes it was are told. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

async function shootAll(name: string): Promise<void> {
  const { page, shoot } = visitor()
  await shoot(name)
  await page.setViewportSize({ width: 1280, height: 900 })
  await shoot(`${name}-wide`)
  await page.setViewportSize({ width: 390, height: 844 })
}

/** As her phone would call, four orders long. @returns how many homes she saw. */
function lookAndGiveBack(): Promise<number> {
  return visitor().page.evaluate(async () => {
    let sent = 0
    const call = async (action: string, input: object) => {
      const requestId = `looks-too-often-${(sent += 1)}`
      const reply = await fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ action, input, requestId }) })
      return (await reply.json()) as { ok: boolean; data: { orders: { orderId: string }[] } }
    }
    const { orders } = (await call('order.feed', { scope: 'county' })).data
    let seen = 0
    for (const { orderId } of orders) {
      if (seen === 4 || !(await call('order.claim', { orderId })).ok) continue
      if ((await call('order.whereToGo', { orderId })).ok) seen += 1
      await call('order.release', { orderId, reason: '' })
    }
    return seen
  })
}

test('小林 gives back four seats after he looked, and the station finds it on its desk', async () => {
  const { tap, reads } = visitor()
  await visitor().become('小林')
  expect(await lookAndGiveBack()).toBe(4)
  await visitor().become('李站长')
  await tap('工作台')
  await tap(/^1位帮手看的住址比平常多/)
  await reads(/看过住址又让出名额，次数比平常多，七天里看了4户/)
  await shootAll('84-bursts')
})

test('李站长 asked, and says what it was; in large type too', async () => {
  const { page, tap, reads, openTab, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await tap(/^工作台/)
  await tap(/^1位帮手看的住址比平常多/)
  await reads('小林')
  await shoot('84-bursts-large')
  await tap('问过了')
  await tap('问过了，没事')
  await shoot('85-burst-asked')
  await tap('记下来')
  await reads('没有要问的，大家都好。')
})

test('王奶奶 is told in calm words, and the message opens who looked', async () => {
  const { tap, wait, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await wait('过2小时')
  await visitor().become('王奶奶')
  await tap(/消息/)
  await reads(/这几天看的住址比平常多/)
  await shoot('86-homes-looked')
  await tap(/这几天看的住址比平常多/)
  await reads(/小林/)
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
