/** The walk through the bundled function as CloudBase calls it, with the real SDK and the wire server behind it. */
import type { MovableClock } from '../../cloudfunctions/kernel/clock'
import { deployApi, type DeployedApi } from '../cloudbase/deployedApi'
import { NOW } from '../factories'
import { walk } from '../walk'

let api: DeployedApi
beforeAll(async () => {
  api = await deployApi()
})
afterAll(() => api?.stop())

/** The deployed function reads the machine's clock, so the machine's clock is moved; timers run on. */
function machineClock(): MovableClock {
  jest.useFakeTimers({
    now: Date.parse(NOW),
    doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'],
  })
  return {
    now: () => new Date().toISOString(),
    advance: ({ days = 0, hours = 0, minutes = 0, ms = 0 }) => jest.setSystemTime(Date.now() + ((days * 24 + hours) * 60 + minutes) * 60_000 + ms),
    moveTo: (instant) => jest.setSystemTime(Date.parse(instant)),
  }
}

test('a wish travels the whole way through the deployed function', async () => {
  const silenced = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await walk(api.store, { deployed: { call: api.call, clock: machineClock() } })
  } finally {
    jest.useRealTimers()
    silenced.mockRestore()
  }
})

test('nobody the platform does not vouch for gets in, whatever the event says', async () => {
  for (const event of [{ openid: 'wx-head' }, { userInfo: { openId: 'wx-head' } }, { WX_OPENID: 'wx-head' }]) {
    const reply = await api.callAs(null, { action: 'person.me', input: {}, ...event })
    expect(reply).toMatchObject({ ok: false, reason: expect.stringMatching(/NOT_SIGNED_IN|BAD_INPUT/) })
  }
})
