import { openSimulated } from '../../store/simulated'
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'

let county: County
beforeEach(async () => {
  county = await openCounty(openSimulated().store)
})

const saturdayMorning = async (): Promise<string> => {
  const { wishId } = await county.does('granny', 'wish.tell', {
    title: '想把菜地翻一翻', category: 'other', when: { kind: 'day', date: '2026-06-06', part: 'morning' }, seats: 2, stationId: PATH.station,
  })
  await county.does('head', 'wish.accept', { wishId })
  return wishId
}

test('a volunteer says when she is free, reads it again, and a wish\'s page holds its day against it', async () => {
  expect(await county.does('v1', 'person.myFreeTimes', {})).toMatchObject({ freeTimes: null, season: { name: '夏收夏种' } })
  const said = { slots: ['6-morning' as const], reach: 'station' as const, restsInSeason: true }
  await county.does('v1', 'person.setFreeTimes', said)
  expect((await county.does('v1', 'person.myFreeTimes', {})).freeTimes).toEqual({ ...said, busy: [] })
  const orderId = await saturdayMorning()
  expect((await county.does('v1', 'order.detail', { orderId })).myTime).toBe('free')
  await county.does('v1', 'person.setFreeTimes', { ...said, busy: [{ from: '2026-06-05', until: '2026-06-07' }] })
  expect((await county.does('v1', 'order.detail', { orderId })).myTime).toBe('busy')
  expect((await county.does('v2', 'order.detail', { orderId })).myTime).toBeUndefined()
})

test('busy days close nothing: the feed shows her the wish and she may take it up', async () => {
  await county.does('v1', 'person.setFreeTimes', { reach: 'station', restsInSeason: false, busy: [{ from: '2026-06-01', until: '2026-06-30' }] })
  const orderId = await saturdayMorning()
  expect((await county.does('v1', 'order.feed', { scope: 'station' })).orders.map((order) => order.orderId)).toContain(orderId)
  expect(await county.does('v1', 'order.claim', { orderId })).toMatchObject({ state: 'held' })
})

test('days that are over are refused, and whoever does not help has no free times', async () => {
  expect(await county.refused('v1', 'person.setFreeTimes', { reach: 'station', restsInSeason: false, busy: [{ from: '2026-05-01', until: '2026-05-02' }] })).toBe('BUSY_DAYS')
  expect(await county.refused('granny', 'person.myFreeTimes', {})).toBe('NOT_ALLOWED')
})
