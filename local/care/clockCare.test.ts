/** A machine whose clock cannot be right: what cannot be taken back waits, and it is said. */
import { join } from 'node:path'
import { HOST_FILE } from '../dataFolder'
import { openHost, runJobsOnce } from '../host'
import { openHostDatabase } from '../hostDatabase'
import { countyTool } from '../county/countyTool'
import { testFolder, type TestFolder } from '../testSettings'
import { createClockCare } from './clockCare'

let made: TestFolder
let lines: string[]
const log = (line: string) => void lines.push(line)
const settings = () => ({ ...made.settings, mode: 'production' as const })
const done = async () => (await runJobsOnce(settings(), log)).map(({ job }) => job)

/** The timer ran here last a year ago, or in a year. */
function lastRan(days: number): void {
  const file = openHostDatabase(join(made.settings.dataDir, HOST_FILE))
  const then = new Date(Date.now() + days * 24 * 3600_000).toISOString()
  file.setFact('clock', JSON.stringify({ seen: then, trusted: then, even: null }))
  file.close()
}

beforeEach(async () => {
  made = testFolder()
  lines = []
  await (await openHost(settings(), log)).close()
})
afterEach(() => made.remove())

test.each([[-365], [365]])('last at work %d days from now: nothing lapses or is erased until somebody says that the time is right', async (days) => {
  lastRan(days)
  const held = await done()
  expect(held).toEqual(expect.arrayContaining(['tellOrderNews', 'spreadNames']))
  for (const job of ['lapseClaims', 'expireLots', 'eraseAccounts', 'forgetRecords', 'foldFigures', 'warnOfEnds']) expect(held).not.toContain(job)
  expect(lines).toContainEqual(expect.stringMatching(/^clock doubted: /))
  expect(await countyTool(settings(), ['--clock-ok'], undefined, null)).toMatch(/时间是对的，到期的事接着办/)
  expect(await done()).toEqual(expect.arrayContaining(['lapseClaims', 'expireLots', 'eraseAccounts']))
})

test('a host says so in its health and among the troubles, and no more once it is believed', async () => {
  lastRan(-40)
  const host = await openHost(settings(), log)
  const trouble = () => host.store.get('troubles', 'clock:')
  try {
    expect((await host.app.inject({ url: '/healthz' })).json()).toMatchObject({ ok: true, clock: 'doubted' })
    expect(await trouble()).toMatchObject({ state: 'open' })
  } finally {
    await host.close()
  }
  await countyTool(settings(), ['--clock-ok'], undefined, null)
  const again = await openHost(settings(), log)
  expect((await again.app.inject({ url: '/healthz' })).json()).toMatchObject({ clock: 'ok' })
  expect(await again.store.get('troubles', 'clock:')).toMatchObject({ state: 'gone' })
  await again.close()
})

test('a host that was off for a month goes on by itself after an hour of running', () => {
  let now = Date.parse('2026-06-01T00:00:00.000Z')
  const file = openHostDatabase(join(made.settings.dataDir, HOST_FILE))
  file.setFact('clock', JSON.stringify({ seen: '2026-05-01T00:00:00.000Z', trusted: '2026-05-01T00:00:00.000Z', even: null }))
  const care = createClockCare(file, () => new Date(now).toISOString(), log)
  let minutes = 0
  for (; care.look(); minutes += 1) now += 60_000
  expect(minutes).toBe(60)
  expect(lines.slice(-2)).toEqual([expect.stringMatching(/^clock doubted/), 'clock ok'])
  file.close()
})
