/** A write may be tried several times; what lies outside its transaction happens once. */
import { openCounty } from '../../tests/county'
import { StoreError, type Store } from '../store/port'
import { openSimulated } from '../store/simulated'

test('a code that WeChat takes once is asked about once, though another writer was first', async () => {
  const { store } = openSimulated()
  const codes = new Set(['code-of-granny'])
  let lost = 0
  const raced: Store = {
    ...store,
    async transact(work) {
      if (lost === 0) return store.transact(work)
      lost -= 1
      throw new StoreError('CONFLICT', 'planted')
    },
  }
  const county = await openCounty(raced, {
    retry: { sleep: async () => undefined },
    openApi: async (_name, asked) => (codes.delete((asked as { code: string }).code) ? { errcode: 0, phoneInfo: { purePhoneNumber: '13812341234' } } : { errcode: 40029 }),
  })
  lost = 1
  expect(await county.ask('granny', 'person.phoneFromWeixin', { code: 'code-of-granny' })).toEqual({ ok: true, data: { phone: '138****1234' } })
  expect(lost).toBe(0)
})
