/** The other ways a wish may go: the grid worker writes it for somebody without a phone, the station asks back, the
 *  station says no with a reason the villager reads. */
import { visitDemoCounty } from './demoCounty'

jest.setTimeout(120_000)

const visitor = visitDemoCounty()

test('周网格员 writes a wish for 刘爷爷, who has no phone, and only with his consent', async () => {
  const { tap, fill, reads, shoot } = visitor()
  await visitor().become('周网格员')
  await tap('说出心愿')
  await tap('替乡亲')
  await tap('选一位乡亲')
  await tap('刘爷爷')
  await tap('陪伴聊天')
  await fill('说一句，想请人帮什么', '想听人念念报纸')
  await tap('说好了')
  await reads(/问过/)
  await shoot('21-for-another')
  await visitor().page.getByRole('checkbox', { name: /问过本人/ }).filter({ visible: true }).click()
  await tap('说好了')
  await reads(/前给您回话/)
})

test('the station asks back, and the answer brings the wish back to the desk', async () => {
  const { tap, fill, reads, shoot } = visitor()
  await visitor().become('李站长')
  await tap('工作台')
  await tap(/^想听人念念报纸/)
  await reads(/周网格员替刘爷爷写下了这个心愿/)
  await tap('先问一句')
  await tap('您看哪一天、什么时候方便？')
  await shoot('22-ask-back')
  await tap('问过去')
  await visitor().become('周网格员')
  await tap(/^想听人念念报纸/)
  await reads('站里问：您看哪一天、什么时候方便？')
  await fill('您的回话', '哪天下午都行')
  await shoot('23-answer-back')
  await tap('告诉站里')
  await visitor().become('李站长')
  await tap('工作台')
  await tap(/^想听人念念报纸/)
  await reads('哪天下午都行')
})

test('a no comes with a reason, and the villager reads it', async () => {
  const { tap, reads, shoot } = visitor()
  await tap('这次帮不上')
  await tap('站里眼下没有会做这个的人，等有人了我打电话告诉您。')
  await tap('这样回话')
  await visitor().become('周网格员')
  await tap(/^想听人念念报纸/)
  await reads('站里眼下没有会做这个的人，等有人了我打电话告诉您。')
  await shoot('24-refused')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
