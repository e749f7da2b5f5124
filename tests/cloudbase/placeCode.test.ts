/** WeChat's own code for a station's door: the real SDK asks for it, the wire server answers in WeChat's place. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cloudFiles } from '../../cloudfunctions/kernel/cloudFiles'
import { weixinOpenApi } from '../../cloudfunctions/kernel/weixin/openApi'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { placeOfScene } from '../../domain/place/scene'
import { openCounty, type County } from '../county'
import { PATH } from '../factories'
import { pretendToBeInScf } from './wireServer/callers'
import type { FileAnswer } from './wireServer/openFile'
import { startWireServer, type WireServer } from './wireServer/wireServer'

const picture = readFileSync(path.resolve(__dirname, '../media/withPlace.jpg'))
const drawn: FileAnswer = { content: picture, type: 'image/jpeg' }

let wire: WireServer
let county: County
let answer: FileAnswer
let asked: [string, Record<string, unknown>][]

beforeAll(async () => {
  wire = await startWireServer({ collections: [], openFile: (...call) => (asked.push(call), answer) })
  pretendToBeInScf(wire)
})
afterAll(() => wire.stop())
beforeEach(async () => {
  wire.storage.kept.clear()
  answer = drawn
  asked = []
  county = await openCounty(openSimulated().store, { openApi: weixinOpenApi, files: cloudFiles })
})

const code = () => county.does('head', 'place.code', { placeId: PATH.station })
const refused = () => county.refused('head', 'place.code', { placeId: PATH.station })

test('WeChat is asked once for a place; the picture lies with our files, under its true kind, and a link opens it', async () => {
  const { url } = await code()
  expect(asked).toHaveLength(1)
  const [apiName, { scene, ...more }] = asked[0]!
  expect([apiName, more]).toEqual(['wxacode.getUnlimited', { page: 'packages/place/detail/index', width: 1280, check_path: true, env_version: 'release' }])
  expect(placeOfScene(scene as string)).toBe(PATH.station)
  expect([...wire.storage.kept.keys()]).toEqual([`codes/${PATH.station}.jpg`])
  const loaded = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(loaded.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  expect((await code()).url).toContain(`codes/${PATH.station}.jpg`)
  expect(asked).toHaveLength(1)
})

test.each([
  ['a page that is not published', { errcode: 41030, errmsg: 'invalid page hint: [x]' }, 'CODE_UNPUBLISHED'],
  ['too many calls', { errcode: 45009, errmsg: 'reach max api daily quota limit' }, 'CODE_LATER'],
  ['JSON that calls itself plain text', { errcode: 41030, errmsg: 'invalid page', type: 'text/plain' }, 'CODE_UNPUBLISHED'],
  ['a right the function does not have', { fault: 604_101 }, 'CODE_LATER'],
  ['words in the picture\'s place', { content: Buffer.from('<html>busy</html>'), type: 'image/jpeg' }, 'CODE_LATER'],
] as const)('%s: said, and nothing is kept', async (_case, given, reason) => {
  answer = given
  expect(await refused()).toBe(reason)
  expect(wire.storage.kept.size).toBe(0)
  answer = drawn
  expect((await code()).url).not.toBe('')
})

test.each(['dropBeforeEffect', { code: 'INVALID_PARAM', message: 'no permission' }] as const)('the platform fails (%j): later', async (how) => {
  wire.fail({ action: 'wx.openApi', how })
  expect(await refused()).toBe('CODE_LATER')
})

test('one machine draws its own; a villager has no code to fetch', async () => {
  const alone = await openCounty(openSimulated().store)
  expect(await alone.does('head', 'place.code', { placeId: PATH.station })).toEqual({ url: '' })
  expect(await alone.refused('granny', 'place.code', { placeId: PATH.station })).toBe('NOT_ALLOWED')
})
