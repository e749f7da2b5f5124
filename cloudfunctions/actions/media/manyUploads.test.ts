/** One who uploads without end: loose files have bounds, hers first, then the county's. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { MEDIA_BYTES } from '../../../domain/media/vocab'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'

const photo = readFileSync(path.resolve(__dirname, '../../../tests/media/withPlace.jpg'))

let world: World
let county: County

beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  for (const who of ['granny', 'v1']) await county.does(who, 'privacy.give', { purpose: 'photo' })
})

async function handIn(who: string): Promise<string> {
  const { mediaId, path: incoming } = await county.does(who, 'media.ticket', { kind: 'photo' })
  await county.files.put(incoming, photo, '')
  await county.does(who, 'media.take', { mediaId })
  return mediaId
}

test('what was taken and hangs on nothing counts: no 66 photos in a minute, and others are not held up', async () => {
  let taken = 0
  for (; taken < 66; taken += 1) {
    const answer = await county.ask('granny', 'media.ticket', { kind: 'photo' })
    if (!answer.ok) {
      expect(answer).toMatchObject({ reason: 'TOO_MANY_UPLOADS' })
      break
    }
    const { mediaId, path: incoming } = answer.data as { mediaId: string; path: string }
    await county.files.put(incoming, photo, '')
    await county.does('granny', 'media.take', { mediaId })
  }
  expect(taken).toBe(20)
  await handIn('v1')
})

test('tickets drawn all at once are bounded as those drawn one by one: a day\'s bytes stand in the ticket\'s own transaction', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => county.ask('granny', 'media.ticket', { kind: 'photo' })))
  const drawn = answers.filter(({ ok }) => ok).length
  expect(drawn).toBeGreaterThan(0)
  expect(drawn * MEDIA_BYTES.photo).toBeLessThanOrEqual(100 * 1024 * 1024)
})

test('above the county\'s bound the oldest loose file goes, and can be sent with no wish; what hangs on a wish stays', async () => {
  const sent = await handIn('granny')
  const { wishId } = await county.does('granny', 'wish.tell', { title: '想照一张相', category: 'other', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, mediaIds: [sent] })
  const old = await handIn('granny')
  const weighs = (mediaId: string) => world.store.transact(async (tx) => tx.replace('media', { ...(await tx.get('media', mediaId))!, bytes: 2 ** 30 }))
  for (const mediaId of [sent, old]) await weighs(mediaId)
  county.clock.advance({ hours: 2 })
  const young = await handIn('v1')
  await runJobs({ store: world.store, clock: county.clock, files: county.files })
  expect(await world.store.get('media', old)).toBeNull()
  expect(await county.files.read(`media/${old}.jpg`)).toBeNull()
  expect(await world.store.get('media', young)).toMatchObject({ about: '' })
  expect(await world.store.get('media', sent)).toMatchObject({ about: wishId })
})
