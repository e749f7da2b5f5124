/** 小王 acts for her mother 王奶奶, under both names, until 王奶奶 stops it. */
import { visitDemoCounty } from './demoCounty'

jest.setTimeout(120_000)

const visitor = visitDemoCounty()

test('小王 switches into 王奶奶\'s name, and every page says so', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('小王')
  await openTab('我的')
  await tap(/^替家里人办事/)
  await reads('可以替办：说心愿、确认和评价、看消息')
  await shoot('80-agents')
  await tap('替王奶奶办事')
  await reads('您正在替王奶奶办事')
  await reads('王奶奶，您好')
  await shoot('81-acting-home')
  await openTab('我的')
  await reads('您正在替王奶奶办事')
  await shoot('82-acting-me')
})

test('she tells a wish in her mother\'s name; the story says both names', async () => {
  const { tap, fill, reads, shoot } = visitor()
  await visitor().page.getByRole('link', { name: '说心愿', exact: true }).filter({ visible: true }).first().click()
  await reads('您正在替王奶奶办事')
  await tap('修修补补')
  await fill('说一句，想请人帮什么', '水龙头滴水，想请人看看')
  await shoot('83-acting-tell')
  await tap('说好了')
  await reads('看看这个心愿')
  await tap('看看这个心愿')
  await reads('小王替王奶奶说出了这个心愿')
  await shoot('84-both-names')
})

test('换回自己 gives her own pages back', async () => {
  const { tap, openTab, reads } = visitor()
  await tap('换回自己')
  await reads('小王，您好')
  await openTab('我的')
  await tap(/^替家里人办事/)
  await tap('替王奶奶办事')
  await reads('王奶奶，您好')
})

test('王奶奶 stops it, and her daughter\'s next tap is refused in kind words', async () => {
  const { page, tap, fill, reads, shoot } = visitor()
  // Her mother has a phone of her own.
  const answer = await page.evaluate(async () => {
    const post = (path: string, body: unknown) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((reply) => reply.json())
    await post('/demo/enter', { personId: 'wang-nainai' })
    const stopped = await post('/api', { action: 'agency.stop', input: { agencyId: 'wang-nainai:xiao-wang' }, requestId: 'e2e-stop-agency' })
    await post('/demo/enter', { personId: 'xiao-wang' })
    return stopped
  })
  expect(answer).toMatchObject({ ok: true, data: { state: 'ended' } })
  await tap('说出心愿')
  await tap('修修补补')
  await fill('说一句，想请人帮什么', '窗户关不上了')
  await tap('说好了')
  await reads(/您现在不能替这位乡亲办事了/)
  await shoot('85-stopped')
})

test('王奶奶 sees who acts for her; in large type the banner stays readable', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await openTab('我的')
  await tap(/^替家里人办事/)
  await reads('现在没有人替您办事。有人想替您办，会先到这里问您。')
  await shoot('86-nobody')
})

test('周网格员 has asked for 丁大伯; 丁大伯 says yes himself', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('丁大伯')
  await openTab('我的')
  await tap(/^替家里人办事/)
  await reads('网格员，想替您：说心愿、看消息')
  await shoot('87-asked')
  await tap('答应，让周网格员替我办')
  await reads('好了，周网格员可以替您办事了')
  await visitor().become('周网格员')
  await openTab('我的')
  await visitor().page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await tap(/^替家里人办事/)
  await tap('替丁大伯办事')
  await reads('您正在替丁大伯办事')
  await shoot('88-large')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
