import { refuse } from '../../domain/ground/refusal'
import { openSimulated } from '../store/simulated'
import { StoreError } from '../store/port'
import { listsOn } from './lists'

const AT = '2026-06-01T08:00:00.000Z'

test('an answer in words, and a database that is away, say nothing of the document: they reach whoever asked, and nobody is told', async () => {
  const { store } = openSimulated()
  const lists = listsOn(store)
  const line = (fails: () => never) => () => lists.lines('wishes', [{ _id: 'w1' }], fails)
  expect(line(() => refuse('NOT_ALLOWED'))).toThrow('NOT_ALLOWED')
  expect(line(() => { throw new StoreError('UNAVAILABLE', 'away') })).toThrow(expect.objectContaining({ fault: 'UNAVAILABLE' }))
  await lists.note(AT)
  expect(await store.get('troubles', 'unreadable:wishes:w1')).toBeNull()
})

test('of more unreadable ones than anybody needs to hear of five are told, each once, and the others stand', async () => {
  const { store } = openSimulated()
  const lists = listsOn(store)
  const wishes = Array.from({ length: 9 }, (_, n) => ({ _id: `w${n}` }))
  for (let twice = 0; twice < 2; twice += 1) {
    expect(lists.lines('wishes', wishes, ({ _id }) => { if (_id > 'w1') throw new TypeError('planted'); return _id })).toEqual(['w0', 'w1'])
  }
  await lists.note(AT)
  const told = await store.getMany('troubles', wishes.map(({ _id }) => `unreadable:wishes:${_id}`))
  expect(told.map(({ tries }) => tries)).toEqual([1, 1, 1, 1, 1])
})
