/** A photo and a voice on their way through a small county. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'
import { hearMediaCheck, verdictIn } from './hearMediaCheck'

const sample = (name: string): Buffer => readFileSync(path.resolve(__dirname, '../../../tests/media', name))
const WISH = { title: '想照一张相', category: 'other', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const

let world: World
let county: County

beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  await agree()
})

const agree = async () => {
  for (const purpose of ['photo', 'voice'] as const) for (const who of ['granny', 'v1']) await county.does(who, 'privacy.give', { purpose })
}

async function upload(who: string, content: Buffer, kind: 'photo' | 'voice' | 'spreadsheet' = 'photo', at = county): Promise<string> {
  const { mediaId, path: incoming } = await at.does(who, 'media.ticket', { kind })
  await at.files.put(incoming, content, '')
  return mediaId
}

async function handIn(who: string, content = sample('withPlace.jpg'), kind: 'photo' | 'voice' = 'photo'): Promise<string> {
  const mediaId = await upload(who, content, kind)
  await county.does(who, 'media.take', { mediaId })
  return mediaId
}

const seenBy = async (who: string, wishId: string) => (await county.does(who, 'media.of', { wishId })).media
const jobs = () => runJobs({ store: world.store, clock: county.clock, files: county.files })

test('what is kept has lost its place; what came in is gone; taken again it is the same [F9] [R-F5]', async () => {
  const mediaId = await upload('granny', sample('withPlace.jpg'))
  const first = await county.ask('granny', 'media.take', { mediaId }, 'take-it-1')
  expect(first).toMatchObject({ ok: true, data: { mediaId, state: 'review', kind: 'photo' } })
  expect(await county.ask('granny', 'media.take', { mediaId }, 'take-it-1')).toEqual(first)
  expect((await county.files.read(`media/${mediaId}.jpg`))?.toString('latin1')).not.toMatch(/GPS|Exif|xmp/)
  expect(await county.files.read(`incoming/${mediaId}`)).toBeNull()
  expect(await county.refused('granny', 'media.take', { mediaId })).toBe('UPLOAD_LAPSED')
})

test('cut off before it is taken in, what came is still there to be taken again', async () => {
  const mediaId = await upload('granny', sample('withPlace.jpg'))
  const states: unknown[] = []
  const { remove } = county.files
  county.files.remove = async (ids) => {
    states.push((await world.store.get('media', mediaId))?.state)
    return remove(ids)
  }
  await county.does('granny', 'media.take', { mediaId })
  expect(states).toEqual(['review'])
})

test('what cannot be dropped once it is taken in is no refusal; the sweeper drops it', async () => {
  const mediaId = await upload('granny', sample('withPlace.jpg'))
  const { remove } = county.files
  county.files.remove = () => Promise.reject(new Error('the line is down'))
  expect(await county.ask('granny', 'media.take', { mediaId })).toMatchObject({ ok: true, data: { state: 'review' } })
  county.files.remove = remove
  expect(await county.files.read(`incoming/${mediaId}`)).not.toBeNull()
  county.clock.advance({ minutes: 27 * 60 })
  await jobs()
  expect(await county.files.read(`incoming/${mediaId}`)).toBeNull()
})

test('what a taking cut off left, and what came late for a wish\'s photo, is swept', async () => {
  const never = await upload('granny', sample('withPlace.jpg'))
  await county.files.put(`media/${never}.jpg`, Buffer.from('clean'), '')
  const photo = await handIn('granny')
  await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
  await county.files.put(`incoming/${photo}`, sample('withPlace.jpg'), '')
  county.clock.advance({ minutes: 27 * 60 })
  for (const _ of [1, 2]) await jobs()
  for (const gone of [`media/${never}.jpg`, `incoming/${never}`, `incoming/${photo}`]) expect(await county.files.read(gone)).toBeNull()
  expect(await county.files.read(`media/${photo}.jpg`)).not.toBeNull()
})

test('nobody takes another\'s, nor what never came, nor what is no photo, nor a minute and more', async () => {
  const mediaId = await upload('granny', sample('withPlace.jpg'))
  expect(await county.refused('v1', 'media.take', { mediaId })).toBe('UPLOAD_LAPSED')
  const { mediaId: never } = await county.does('granny', 'media.ticket', { kind: 'photo' })
  expect(await county.refused('granny', 'media.take', { mediaId: never })).toBe('UPLOAD_LAPSED')
  expect(await county.refused('granny', 'media.take', { mediaId: await upload('granny', Buffer.from('<script>')) })).toBe('FILE_UNREADABLE')
  expect(await county.refused('granny', 'media.take', { mediaId: await upload('granny', sample('withPlace.jpg'), 'voice') })).toBe('FILE_UNREADABLE')
  expect(await county.refused('granny', 'media.take', { mediaId: await upload('granny', Buffer.alloc(6 * 1024 * 1024)) })).toBe('FILE_TOO_LARGE')
  const aacFrame = Buffer.concat([Buffer.from([0xff, 0xf1, 0x60, 0x40, 0x04, 0x1f, 0xfc]), Buffer.alloc(25)])
  const long = Buffer.concat(Array<Buffer>(1000).fill(aacFrame))
  expect(await county.refused('granny', 'media.take', { mediaId: await upload('granny', long, 'voice') })).toBe('VOICE_TOO_LONG')
})

test('before the station has looked only she and the station see it; then everybody; taken down, nobody', async () => {
  const photo = await handIn('granny')
  const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
  expect((await county.does('granny', 'wish.detail', { wishId })).media).toEqual([{ mediaId: photo, kind: 'photo', seconds: 0 }])
  expect(await seenBy('granny', wishId)).toMatchObject([{ mediaId: photo, mine: true, canReview: false }])
  expect(await seenBy('head', wishId)).toMatchObject([{ mediaId: photo, mine: false, canReview: true }])
  await county.does('head', 'wish.accept', { wishId })
  expect(await seenBy('v1', wishId)).toEqual([])

  expect((await county.does('head', 'media.toReview', {})).media).toMatchObject([{ mediaId: photo, wishId, title: '想照一张相', reports: 0 }])
  expect(await county.refused('v1', 'media.review', { mediaId: photo, show: true })).toBe('NOT_ALLOWED')
  await county.does('head', 'media.review', { mediaId: photo, show: true })
  expect(await county.refused('head', 'media.review', { mediaId: photo, show: true })).toBe('ALREADY_REVIEWED')
  expect(await seenBy('v1', wishId)).toMatchObject([{ mediaId: photo, canReport: true, url: expect.stringContaining(photo) }])

  await county.does('head', 'media.review', { mediaId: photo, show: false })
  expect(await seenBy('v1', wishId)).toEqual([])
  expect(await seenBy('granny', wishId)).toMatchObject([{ state: 'risky', url: '' }])
  expect((await county.does('granny', 'notice.inbox', {})).messages).toContainEqual(expect.objectContaining({ kind: 'mediaTakenDown', about: { thing: 'wish', id: wishId } }))
})

test('what has passed is still nobody\'s while the station has not said yes to the wish', async () => {
  const photo = await handIn('granny')
  const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
  await county.does('head', 'media.review', { mediaId: photo, show: true })
  expect(await seenBy('v1', wishId)).toEqual([])
})

test('reported by whoever sees it, it is out of sight until the station looks; each is heard once', async () => {
  const photo = await handIn('granny')
  const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
  await county.does('head', 'wish.accept', { wishId })
  await county.does('head', 'media.review', { mediaId: photo, show: true })
  await county.does('v1', 'media.report', { mediaId: photo, why: 'private' })
  expect(await seenBy('v2', wishId)).toEqual([])
  expect((await county.does('head', 'media.toReview', {})).media).toMatchObject([{ mediaId: photo, reports: 1 }])
  await county.does('head', 'media.review', { mediaId: photo, show: true })
  expect(await county.refused('v1', 'media.report', { mediaId: photo, why: 'unfit' })).toBe('ALREADY_REPORTED')
  expect(await seenBy('v2', wishId)).toHaveLength(1)
})

test('a wish wholly by voice is called by its kind; without a voice it must say something [F3]', async () => {
  const voice = await handIn('granny', sample('voice.webm'), 'voice')
  const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, title: undefined, category: 'health', mediaIds: [voice] })
  expect(await county.does('head', 'wish.detail', { wishId })).toMatchObject({ title: '语音心愿：看病取药', media: [{ kind: 'voice', seconds: 3 }] })
  expect(await county.refused('granny', 'wish.tell', { ...WISH, title: undefined })).toBe('WISH_EMPTY')
  expect(await county.refused('granny', 'wish.tell', { ...WISH, title: undefined, mediaIds: [await handIn('granny')] })).toBe('WISH_EMPTY')
})

test('nothing that is another\'s or was sent already goes with a wish, and not four photos [R-F5]', async () => {
  const photo = await handIn('granny')
  expect(await county.refused('grandpa', 'wish.tell', { ...WISH, mediaIds: [photo] })).toBe('UPLOAD_LAPSED')
  await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
  expect(await county.refused('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })).toBe('UPLOAD_LAPSED')
  const four = [await handIn('granny'), await handIn('granny'), await handIn('granny'), await handIn('granny')]
  expect(await county.refused('granny', 'wish.tell', { ...WISH, mediaIds: four })).toBe('TOO_MANY_MEDIA')
})

test('without her word nothing of hers is taken, by nobody; taken back, nothing is shown but to herself', async () => {
  const photo = await handIn('granny')
  const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
  await county.does('head', 'wish.accept', { wishId })
  await county.does('granny', 'privacy.withdraw', { purpose: 'photo' })
  expect((await county.does('head', 'media.toReview', {})).media).toEqual([])
  await county.does('head', 'media.review', { mediaId: photo, show: true })
  for (const who of ['v1', 'head']) expect(await seenBy(who, wishId)).toEqual([])
  expect(await seenBy('granny', wishId)).toMatchObject([{ mediaId: photo, mine: true }])
  expect(await county.refused('granny', 'media.ticket', { kind: 'photo' })).toBe('MEDIA_CONSENT_MISSING')
  const byGrid = await handIn('grid')
  const forGranny = { ...WISH, forPerson: { personId: 'granny', consent: true }, mediaIds: [byGrid] }
  expect(await county.refused('grid', 'wish.tell', forGranny)).toBe('MEDIA_CONSENT_MISSING')
  expect((await county.does('granny', 'media.ticket', { kind: 'voice' })).path).toContain('incoming/')
})

test('a photo taken by the grid worker is the neighbour\'s to see', async () => {
  const photo = await handIn('grid')
  const { wishId } = await county.does('grid', 'wish.tell', { ...WISH, forPerson: { personId: 'granny', consent: true }, mediaIds: [photo] })
  expect(await seenBy('granny', wishId)).toMatchObject([{ mine: true }])
})

test('what belongs to nothing is swept a day later, files and all; what belongs to a wish stays, a voice half a year', async () => {
  const loose = await handIn('granny')
  const ticket = await upload('granny', Buffer.from('never taken'))
  const photo = await handIn('granny')
  const voice = await handIn('granny', sample('voice.webm'), 'voice')
  const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo, voice] })
  county.clock.advance({ minutes: 25 * 60 })
  await jobs()
  expect(await county.files.read(`media/${loose}.jpg`)).not.toBeNull()
  expect(await county.refused('granny', 'wish.tell', { ...WISH, mediaIds: [loose] })).toBe('UPLOAD_LAPSED')
  county.clock.advance({ minutes: 2 * 60 })
  for (const _ of [1, 2]) await jobs()
  for (const gone of [`media/${loose}.jpg`, `incoming/${ticket}`]) expect(await county.files.read(gone)).toBeNull()
  expect(await seenBy('granny', wishId)).toHaveLength(2)
  county.clock.advance({ minutes: 180 * 24 * 60 })
  await jobs()
  expect((await seenBy('granny', wishId)).map(({ kind }) => kind)).toEqual(['photo'])
  expect(await county.files.read(`media/${voice}.webm`)).toBeNull()
})

test('words of a review nobody vouches for wait for the station too, and come back when reported', async () => {
  const orderId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId })
  await serve(county, orderId, 'v1', 60)
  await county.does('granny', 'order.review', { orderId, score: 5, words: '手脚利索' })
  const readBy = async (who: string) => (await county.does(who, 'order.detail', { orderId })).review?.words
  expect((await county.does('head', 'media.toReview', {})).words).toMatchObject([{ orderId, words: '手脚利索' }])
  expect(await readBy('v2')).toBe('')
  await county.does('head', 'media.reviewWords', { orderId, show: true })
  expect(await readBy('v2')).toBe('手脚利索')
  expect((await county.does('head', 'media.toReview', {})).words).toEqual([])
  expect(await county.refused('head', 'media.reviewWords', { orderId, show: true })).toBe('ALREADY_REVIEWED')
  expect(await county.refused('v2', 'media.reportWords', { orderId, why: 'unfit' })).toBe('ALREADY_REPORTED')
})

describe('with WeChat behind it', () => {
  let asked: { name: string; data: Record<string, unknown> }[]
  let answer: { errcode: number; traceId?: string }

  beforeEach(async () => {
    asked = []
    answer = { errcode: 0, traceId: 'trace-1' }
    world = openSimulated()
    county = await openCounty(world.store, { openApi: async (name, data) => {
      asked.push({ name, data: data as Record<string, unknown> })
      return answer
    } })
    await agree()
  })

  const told = async () => {
    const photo = await handIn('granny')
    const { wishId } = await county.does('granny', 'wish.tell', { ...WISH, mediaIds: [photo] })
    return { photo, wishId, state: async () => (await seenBy('granny', wishId))[0]?.state }
  }
  const push = (suggest: string, changes = {}) => {
    const verdict = verdictIn({ MsgType: 'event', Event: 'wxa_media_check', version: 2, trace_id: 'trace-1', errcode: 0, result: { suggest, label: 100 }, ...changes })
    return verdict && hearMediaCheck(world.store, verdict, county.clock.now())
  }

  test('it is asked by link, with openid, version and kind', async () => {
    const { photo } = await told()
    expect(asked).toEqual([{ name: 'security.mediaCheckAsync', data: { media_url: `memory:media/${photo}.jpg`, media_type: 2, version: 2, scene: 4, openid: 'wx-granny' } }])
  })

  test.each([['pass', 'passed'], ['review', 'review'], ['risky', 'risky']])('its %s makes it %s, however often it is said', async (suggest, state) => {
    const photo = await told()
    expect(await photo.state()).toBe('checking')
    expect([await push(suggest), await push(suggest), await push('pass')]).toEqual([true, false, false])
    expect(await photo.state()).toBe(state)
    const messages = (await county.does('granny', 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'mediaTakenDown')
    expect(messages).toHaveLength(suggest === 'risky' ? 1 : 0)
  })

  test('a file it could not load, or an event that is not whole, opens nothing', async () => {
    const photo = await told()
    for (const changes of [{ Event: 'subscribe' }, { trace_id: 7 }, { trace_id: '' }, { trace_id: { $ne: '' } }]) expect(push('pass', changes)).toBeNull()
    expect(await push('pass', { trace_id: 'trace-unknown' })).toBe(false)
    expect(await photo.state()).toBe('checking')
    await push('pass', { errcode: -1008 })
    expect(await photo.state()).toBe('review')
  })

  test('silent for half an hour, a person looks; a verdict after that opens nothing', async () => {
    const photo = await told()
    county.clock.advance({ minutes: 29 })
    await jobs()
    expect(await photo.state()).toBe('checking')
    county.clock.advance({ minutes: 2 })
    await jobs()
    expect(await photo.state()).toBe('review')
    await push('pass')
    expect(await photo.state()).toBe('review')
  })

  test.each([{ errcode: 45009 }, { errcode: 0 }])('answering %j, it leaves the photo to a person', async (given) => {
    answer = given
    expect(await (await told()).state()).toBe('review')
  })
})

test('a table is read by who uploaded it, as it came', async () => {
  const table = Buffer.from('PK table')
  const mediaId = await upload('head', table, 'spreadsheet')
  expect(await county.refused('head', 'media.take', { mediaId })).toBe('FILE_UNREADABLE')
  expect(createHash('sha256').update((await county.files.read(`incoming/${mediaId}`)) ?? '').digest('hex')).toBe(createHash('sha256').update(table).digest('hex'))
})
