/** A first-timer has taken a seat; the station nods with one tap, and only then does she read where to go. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()
const WISH = '想有人常来陪我下盘棋'

/** As it is, and on a wide screen. */
async function shootAll(name: string): Promise<void> {
  const { page, shoot } = visitor()
  await shoot(name)
  await page.setViewportSize({ width: 1280, height: 900 })
  await shoot(`${name}-wide`)
  await page.setViewportSize({ width: 390, height: 844 })
}

async function turnLargeType(): Promise<void> {
  await visitor().openTab('我的')
  await visitor().page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
}

test('唐小妹 reads what she waits for, whom she can ring, and no address [N16]', async () => {
  const { page, tap, reads, shoot } = visitor()
  await visitor().become('唐小妹')
  await visitor().openTab('我的')
  await tap(/我的服务/)
  await tap(new RegExp(WISH))
  await reads('等站里点个头')
  await reads('名额给您留着，等站里点个头。')
  await reads(/打电话给青禾村/)
  expect(await page.content()).not.toMatch(/13800000004|青禾村四组7号/)
  await shootAll('80-awaits-nod')
  await visitor().become('唐小妹')
  await turnLargeType()
  await tap(/我的服务/)
  await tap(new RegExp(WISH))
  await reads('等站里点个头')
  await shoot('80-awaits-nod-large')
})

test('李站长 finds her before everything else on the desk, and nods with one tap', async () => {
  const { page, tap, reads, shoot } = visitor()
  await visitor().become('李站长')
  await tap('工作台')
  await reads('1位新帮手等您点头')
  await tap(/^1位新帮手等您点头/)
  await reads(`唐小妹 · ${WISH}`)
  await shoot('81-nods-large')
  await visitor().become('李站长')
  await turnLargeType()
  await tap(/^工作台/)
  await tap(/^1位新帮手等您点头/)
  await shootAll('81-nods')
  await tap('这次不用去')
  await reads('跟唐小妹说一声')
  await shootAll('82-decline')
  await page.keyboard.press('Escape')
  await tap('点头')
  await reads('没有等着点头的新帮手。')
})

test('唐小妹 is told, and the message opens where to go', async () => {
  const { tap, reads, shoot } = visitor()
  await visitor().become('唐小妹')
  await tap(/消息/)
  await reads(/站里点头了，点开就能看到去哪里/)
  await shoot('83-nodded')
  await tap(/站里点头了/)
  await tap('看电话和地址')
  await reads('青禾村四组7号')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
