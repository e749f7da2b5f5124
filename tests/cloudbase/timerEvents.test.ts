/** The function `timer` as the platform runs it, with the real SDK over an old county: what a deployment asks of it, and who
 *  is refused. */
import { main } from '../../cloudfunctions/timer/index'
import { FORMS } from '../../domain/collections'
import { howFar, type FormMark } from '../../domain/report/howFar'
import { ENGINES, type Opened } from '../upgrade/kept/engines'
import { KEPT } from '../upgrade/kept/keptFiles'

let opened: Opened
beforeAll(async () => void (opened = await ENGINES.CloudBase(KEPT[0]!)))
afterAll(() => opened.close())

/** Of the control plane and of time: nobody's. */
const NOBODY = { environment: JSON.stringify({ SCF_NAMESPACE: 'wire-env' }) }
const GRANNY = { environment: JSON.stringify({ WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID', WX_OPENID: 'openid-of-granny', WX_APPID: 'touristappid' }) }
const marks = async () => {
  const answer = (await main({ Type: 'HowFar' }, NOBODY)) as unknown as { data: { marks: FormMark[]; openTroubles: number } }
  return howFar(answer.data.marks, FORMS)
}

test.each([{ Type: 'BringUp' }, { Type: 'HowFar' }, { Type: 'Timer' }])('a person who says %j is refused', async (event) => {
  expect(await main(event, GRANNY)).toMatchObject({ ok: false, reason: 'NOT_ALLOWED' })
})

test('what is no question of ours is refused, whoever asks', async () => {
  for (const event of [null, {}, { Type: 'toString' }, { Type: ['BringUp'] }]) expect(await main(event, NOBODY)).toMatchObject({ ok: false, reason: 'NOT_ALLOWED' })
})

test('old documents are there, come up, and then nothing is left', async () => {
  expect((await marks()).older.map(({ collection }) => collection)).toContain('orders')
  const { length } = (await opened.store.query('orders', { where: {}, orderBy: { field: '_id', direction: 'asc' }, limit: 100 })).items
  expect(length).toBeGreaterThan(0)
  // A run has fifteen seconds; a deployment asks until it is done, however slow the machine.
  const step = () => main({ Type: 'BringUp' }, NOBODY) as Promise<{ ok: boolean; data: { done: boolean } }>
  let brought = await step()
  for (let again = 0; brought.ok && !brought.data.done && again < 20; again += 1) brought = await step()
  expect(brought).toMatchObject({ ok: true, data: { done: true } })
  expect(await marks()).toEqual({ older: [], newer: [] })
  expect(await main({ Type: 'BringUp' }, NOBODY)).toMatchObject({ ok: true, data: { done: true, looked: 0 } })
})
