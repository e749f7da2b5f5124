/** WeChat's gate before what is private, on the built pages: asked in our words, refused without loss, agreed once. */
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { calls, openPage, openWeappCounty, SCREENSHOTS, type Privacy, type WeappCounty } from './county'

let county: WeappCounty

beforeAll(async () => {
  county = await openWeappCounty()
})
afterAll(() => county?.stop())

async function nearby(privacy: Privacy) {
  const { page, faults } = await county.openAs('granny', privacy)
  const shown = await openPage(page, '/packages/place/nearby/index')
  const tap = (words: string) => shown.getByText(words, { exact: true }).first().click({ force: true })
  await shown.getByText('按离我远近排一排').waitFor()
  return { page, shown, tap, faults }
}

/** Wherever on the page it stands. */
const press = async (what: Locator) => {
  await what.first().waitFor()
  // Not under the foot of the page.
  await what.first().evaluate((element: { scrollIntoView(how: object): void }) => element.scrollIntoView({ block: 'center' }))
  await what.first().click({ force: true })
}

const located = '只用了您大概在哪一片，看完就忘，不会存下来。'
const asks = '用之前，先和您说清楚'

test('she is told what and what for, may read the whole, and 暂不 leaves the page as it was', async () => {
  const { page, shown, tap, faults } = await nearby('unasked')
  await tap('按离我远近排一排')
  await shown.getByText('您大概在哪一片', { exact: true }).waitFor()
  await page.waitForTimeout(400)
  await page.screenshot({ path: path.join(SCREENSHOTS, 'privacy.png') })
  await tap('查看《点亮小程序隐私保护指引》')
  expect(await calls(page, 'openPrivacyContract')).toBe(1)
  await tap('暂不')
  await shown.getByText('没有看您在哪一片，阵地照样能看。').waitFor()
  expect(await shown.getByText(asks).count()).toBe(0)
  expect(await shown.getByText(located).count()).toBe(0)
  // What she came for is still there, and she may think again.
  await tap('按离我远近排一排')
  await shown.getByText(asks).waitFor()
  expect(faults).toEqual([])
})

test('同意 lets through what she had tapped, and is not asked again', async () => {
  const { page, shown, tap, faults } = await nearby('unasked')
  await tap('按离我远近排一排')
  await shown.getByText(asks).waitFor()
  await tap('同意')
  await shown.getByText('按离我远近排一排').waitFor({ state: 'detached' })
  expect(await shown.getByText(asks).count()).toBe(0)
  expect(await calls(page, 'getFuzzyLocation')).toBe(1)
  const again = await openPage(page, '/packages/place/nearby/index')
  await again.getByText('按离我远近排一排').click({ force: true })
  await again.getByText('按离我远近排一排').waitFor({ state: 'detached' })
  expect(await again.getByText(asks).count()).toBe(0)
  expect(faults).toEqual([])
})

test.each(['agreed', 'old'] as const)('%s: nothing is asked', async (privacy) => {
  const { page, shown, tap, faults } = await nearby(privacy)
  await tap('按离我远近排一排')
  await shown.getByText('按离我远近排一排').waitFor({ state: 'detached' })
  expect(await shown.getByText(asks).count()).toBe(0)
  expect(await calls(page, 'getFuzzyLocation')).toBe(1)
  expect(faults).toEqual([])
})

test('WeChat\'s own button for the phone number waits too, and 暂不 leaves the field to type in', async () => {
  const { page, faults } = await county.openAs('head', 'unasked')
  const shown = await openPage(page, '/pages/me/index')
  await press(shown.getByText('我也想帮忙'))
  await press(shown.getByText('用微信的手机号'))
  await shown.getByText('您微信绑定的手机号').waitFor()
  await press(shown.getByText('暂不', { exact: true }))
  await shown.getByText('没有用微信的手机号，您自己填号码也行。').waitFor()
  expect(await shown.getByText('您的电话').count()).toBe(1)
  await press(shown.getByText('用微信的手机号'))
  await press(shown.getByText('同意', { exact: true }))
  // The stand-in knows no number, but the tap's code came as far as the server.
  await shown.getByText('没有从微信取到手机号，请自己填一下。').first().waitFor()
  expect(faults).toEqual([])
})

test('her voice waits too: 暂不, and she may still write', async () => {
  const { page, faults } = await county.openAs('granny', 'unasked')
  const shown = await openPage(page, '/pages/tell/index')
  await press(shown.getByText('不写字，录一段话'))
  // First our own consent, which lasts; then WeChat's gate.
  await press(shown.getByText('我同意', { exact: true }))
  await shown.getByText('我同意', { exact: true }).waitFor({ state: 'detached' })
  await page.waitForTimeout(1000)
  await press(shown.getByText('不写字，录一段话'))
  await shown.getByText('您录的这段话').waitFor()
  await press(shown.getByText('暂不', { exact: true }))
  await shown.getByText('没有录音，打字说，或者请网格员帮您写。').waitFor()
  expect(await shown.getByText('不写字，录一段话').count()).toBe(1)
  expect(faults).toEqual([])
})
