/** A photo with the place it was taken at, from the page to the people who may see it. */
import fs from 'node:fs'
import path from 'node:path'
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()
const PHOTO = path.resolve(__dirname, '../media/withPlace.jpg')
const TITLE = '想请人看看这个水龙头'
const photos = () => visitor().page.locator('.media-photo').filter({ visible: true })
let address = ''

test('王奶奶 adds a photo to her wish', async () => {
  const { page, tap, fill, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await tap('说出心愿')
  await tap('修修补补')
  await fill('说一句，想请人帮什么', TITLE)
  await tap('加照片（可以不加）')
  await reads('用来做什么')
  await shoot('60-photo-consent')
  await tap('我同意')
  await reads('记下了，您同意')
  const picking = page.waitForEvent('filechooser')
  await tap('加照片（可以不加）')
  await (await picking).setFiles(PHOTO)
  await reads('照片传好了')
  await shoot('61-photo-added')
  await tap('说好了')
  await reads(/前给您回话/)
})

test('the station sees it; what is kept says nothing of where it was taken [F9] [R-F5]', async () => {
  const { page, tap, reads, shoot } = visitor()
  await visitor().become('李站长')
  await tap('工作台')
  await tap(new RegExp(`^${TITLE}`))
  await reads('照片：等站里看一眼')
  await shoot('62-station-looks')
  address = (await photos().first().locator('img').getAttribute('src')) ?? ''
  const kept = await page.evaluate(async (url) => Array.from(new Uint8Array(await (await fetch(url)).arrayBuffer())), address)
  expect(fs.readFileSync(PHOTO).toString('latin1')).toContain('GPS')
  expect(Buffer.from(kept).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(Buffer.from(kept).toString('latin1')).not.toMatch(/Exif|GPS|xmp|VillagePhone/)
})

test('a volunteer sees it only once the station has passed it', async () => {
  const { page, tap, reads, shoot } = visitor()
  await tap('答应下来，请大家帮忙')
  await reads('答应了，乡亲们可以来帮忙了')
  const ask = (action: string, input: object) => page.evaluate(async ([name, given]) => (await (await fetch('/api', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ action: name, input: given }),
  })).json()) as never, [action, input] as const) as Promise<{ data: { media: { wishId: string }[] } }>
  const waiting = (await ask('media.toReview', {})).data.media
  const wishId = waiting[0]?.wishId ?? ''
  await visitor().become('陈师傅')
  expect((await ask('media.of', { wishId })).data.media).toEqual([])
  await visitor().become('李站长')
  await visitor().openTab('我的')
  await tap(/核对照片和话/)
  await reads(TITLE)
  await shoot('63-review-desk')
  await page.locator('.dl-card', { hasText: TITLE }).filter({ visible: true }).getByText('可以给大家看').click()
  await reads('大家看得到了')
  await visitor().become('陈师傅')
  expect((await ask('media.of', { wishId })).data.media).toHaveLength(1)
  await page.goto(`${page.url().split('#')[0]}#/packages/wish/order/index?orderId=${wishId}`)
  await reads('举报')
  await shoot('64-volunteer-sees')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
