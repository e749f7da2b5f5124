/** Bodies no page of ours sends. What cannot be read is refused in the product's own form; nothing of it is repeated, nothing breaks. */
import { openHost, type Host } from '../host'
import { testFolder, type TestFolder } from '../testSettings'

let folder: TestFolder
let host: Host
beforeAll(async () => {
  folder = testFolder()
  host = await openHost(folder.settings, () => undefined)
})
afterAll(async () => {
  await host.close()
  folder.remove()
})

const post = (payload: string) => host.app.inject({ method: 'POST', url: '/api', headers: { 'content-type': 'application/json' }, payload })
const deep = (depth: number) => `${'{"input":'.repeat(depth)}1${'}'.repeat(depth)}`

test.each([
  ['nested ten thousand times', `{"action":"person.me","input":${deep(10_000)}}`],
  ['a list nested ten thousand times', `{"action":"person.me","input":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['a prototype', '{"action":"person.me","input":{"__proto__":{"isStranger":false}}}'],
  ['a prototype at the top', '{"action":"person.me","__proto__":{"input":{}}}'],
  ['a constructor', '{"action":"constructor","input":{"constructor":{"prototype":{"posts":[]}}}}'],
  ['cut off', '{"action":"person.me","inp'],
  ['no object', '"person.me"'],
  ['a list', '[{"action":"person.me"}]'],
  ['null', 'null'],
  ['nothing', ''],
  ['not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]).toString('latin1')],
])('%s is bad input', async (_, payload) => {
  const response = await post(payload)
  const answer = response.json()
  expect(answer).toMatchObject({ ok: false, message: expect.any(String) })
  expect([answer.reason, response.statusCode < 500]).toEqual([expect.stringMatching(/^(BAD_INPUT|NOT_SIGNED_IN|UNKNOWN_ACTION)$/), true])
  expect(({} as { isStranger?: boolean }).isStranger).toBeUndefined()
})

test('of two keys of one name the last counts, for the form as for what is done', async () => {
  const [both] = [await post('{"action":"wish.tell","action":"place.stations","input":{}}')]
  const one = await post('{"action":"place.stations","input":{}}')
  expect(both.json().reason).toEqual(one.json().reason)
  expect((await post('{"action":"place.stations","input":{"who":"x"},"input":{}}')).json().reason).toEqual(one.json().reason)
})
