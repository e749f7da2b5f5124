/** Teams: one finds hers by the code and by asking, papers are told and looked at, free times said, an order handed to
 *  a team and its members asked. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()
const page = () => visitor().page

/** In large type and on a wide screen, then back. */
async function shootAll(name: string): Promise<void> {
  const { shoot } = visitor()
  await shoot(name)
  await page().setViewportSize({ width: 1280, height: 900 })
  await shoot(`${name}-wide`)
  await page().setViewportSize({ width: 390, height: 844 })
}

let code = ''

test('小林\'s leader lets him in, and shows the code', async () => {
  const { become, openTab, tap, reads } = visitor()
  await become('陈师傅')
  await openTab('我的')
  await tap(/^我的队伍和证书/)
  await tap(/^青禾水电维修分队/)
  await reads('想加入的人')
  await shootAll('61-team-of-leader')
  code = (await page().getByText(/^\d{4} \d{4}$/).filter({ visible: true }).first().textContent()) ?? ''
  await tap('收下')
  await reads('小林进队了')
})

test('黄阿姨 finds the team by its code, and asks another one [F71]', async () => {
  const { become, openTab, tap, reads, shoot } = visitor()
  await become('黄阿姨')
  await openTab('我的')
  await tap(/^我的队伍和证书/)
  await page().locator('input[type=number]').filter({ visible: true }).first().fill(code.replace(/\s/g, ''))
  await shoot('62-code')
  await tap('填好了，进队')
  await reads('进队了，欢迎您')
  await shootAll('62-my-teams')
  await tap(/^看看有哪些队伍/)
  await tap('乡镇的')
  await shootAll('63-teams')
  await tap(/^云川镇支队/)
  await tap('我想加入')
  await reads('申请送到了，队长会给您回话')
})

test('she tells of a licence, and the station looks at the original [F48]', async () => {
  const { become, openTab, tap, reads, shoot } = visitor()
  await become('李站长')
  await openTab('我的')
  await tap(/^证书、保险和培训/)
  await reads('小林')
  await shootAll('64-papers-of-station')
  await tap(/看过原件/)
  await reads('都看过了。')
  await reads(/10万元\/人/)
  await shoot('65-papers-seen')
  await become('小林')
  await openTab('我的')
  await tap(/^我的队伍和证书/)
  await reads('驾驶证')
  await shootAll('66-my-papers')
})

test('小林 says when he is free, and a wish\'s page holds its day against it', async () => {
  const { become, openTab, tap, reads } = visitor()
  await become('小林')
  await openTab('我的')
  await tap(/^我的空闲时间/)
  await page().getByRole('checkbox', { name: '周六上午' }).filter({ visible: true }).click()
  await page().getByRole('checkbox', { name: /^夏收夏种时别找我/ }).filter({ visible: true }).click()
  await tap('全县都行')
  await shootAll('67-free-times')
  await tap('记下来')
  await reads('记下了，请人帮忙时会先看这里')
  await become('小林')
  await openTab('心愿')
  await tap(/^电视没信号/)
  await reads('这个时间您有空')
})

test('李站长 hands a wish to the team, its leader takes it on and asks who can come [S3] [F21]', async () => {
  const { become, openTab, tap, reads, shoot } = visitor()
  await become('李站长')
  await openTab('心愿')
  await tap(/^电视没信号/)
  await tap('派给一支队伍')
  await tap(/^青禾水电维修分队/)
  await shootAll('68-hand-to-team')
  await tap('派给他们')
  await reads('等队长回话')
  await become('陈师傅')
  await openTab('我的')
  await tap(/^我的队伍和证书/)
  await tap(/^青禾水电维修分队/)
  await reads('派给我们队的')
  await shoot('69-handed-to-us')
  await tap(/^电视没信号/)
  await shoot('70-leader-decides')
  await tap('我们队接下')
  await tap('请队员去')
  await reads('这天他说过忙')
  await shootAll('71-who-can-come')
  await tap('请郑大哥去')
  await reads('告诉郑大哥了，看他能不能去')
})

test('the one who was asked finds the message and comes [F84]', async () => {
  const { become, tap, reads, shoot } = visitor()
  await become('郑大哥')
  await tap(/消息/)
  await reads(/队长想请您去帮个忙/)
  await shoot('72-asked')
  await tap(/队长想请您去帮个忙/)
  await tap('我来帮')
  await reads('谢谢您！乡亲和站里都知道您要来了')
})

test('he cannot come after all, and whose wish it is reads so among her messages [F32]', async () => {
  const { become, tap, wait, reads, shoot } = visitor()
  // She is told that he comes first: who came and went untold is no news.
  await wait('过2小时')
  await tap('有事来不了，让出名额')
  await tap('家里有事')
  await tap(/^让出名额$/)
  // For a few seconds it can be taken back; then the seat is free.
  await reads(/^又能来了？/)
  await wait('过2小时')
  await become('王奶奶')
  await tap(/消息/)
  await reads(/「电视没信号，想请人看看」有1位邻居来不了，让出了名额/)
  await shoot('72-gave-back')
})

test('all of it holds in large type [F21] [F87] [K12]', async () => {
  const { become, openTab, tap, reads, shoot } = visitor()
  await become('郑大哥')
  await openTab('我的')
  await page().getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await tap(/^我的空闲时间/)
  await reads('哪些时候方便')
  await shoot('73-free-times-large')
  await become('冯护士')
  await openTab('我的')
  await tap(/^我的队伍和证书/)
  await tap(/^竹溪健康分队/)
  await shoot('74-team-large')
  await tap(/^想听人念念报纸/)
  await reads('我们队接下')
  await shoot('75-leader-decides-large')
  await tap('队里来不了')
  await visitor().fill('为什么来不了', '这几天都在镇上值班')
  await shoot('76-give-back-large')
  await tap('退回去')
  await reads('告诉站里了，会再请别人')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
