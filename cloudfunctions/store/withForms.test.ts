/** Goods whose documents have changed their form twice, on stores that hold old ones. */
import { collectionOf, type CollectionName } from '../../domain/collections'
import { someGoods } from '../../tests/factories'
import { NewerForm } from '../../domain/ground/forms'
import type { Store } from './port'
import { simulatedAsItLies } from './simulated'
import { openAsItLies } from './sqlite'
import { withForms } from './withForms'

/** Goods were first counted in pieces and had no picture; later the unit was said as one reads it. */
const GOODS = {
  ...collectionOf('goods'),
  form: 3,
  steps: {
    2: (document: object) => ({ ...document, unit: '件', picture: 'other' }),
    3: (document: { unit: string }) => ({ ...document, unit: `一${document.unit}` }),
  },
}
const cardOf = (name: CollectionName) => (name === 'goods' ? GOODS : collectionOf(name))
const FIRST = { _id: 'soap', market: 'liuwan', name: '肥皂', price: 20, stock: 9, reserved: 0 }
const NOW = { ...FIRST, rev: 1, unit: '一件', picture: 'other' }

const byPrice = { where: { market: 'liuwan' }, orderBy: { field: 'price', direction: 'asc' }, limit: 10 } as const

describe.each<[string, () => Store]>([['the simulated store', simulatedAsItLies], ['SQLite', () => openAsItLies({ file: ':memory:' })]])('on %s', (_, open) => {
  /** As it lies there, and as it is read. */
  let bare: Store
  let store: Store
  beforeEach(async () => {
    bare = open()
    store = withForms(bare, cardOf)
    await bare.transact((tx) => tx.create('goods', FIRST as never))
  })
  afterEach(() => store.close())

  test('an old document is read as a new one, in every way there is', async () => {
    expect(await store.get('goods', 'soap')).toEqual(NOW)
    expect(await store.getMany('goods', ['soap', 'none'])).toEqual([NOW])
    expect(await store.query('goods', byPrice)).toEqual({ items: [NOW], next: null })
    expect(await store.transact((tx) => tx.get('goods', 'soap'))).toEqual(NOW)
    expect(await store.count('goods', { market: 'liuwan' })).toBe(1)
    expect([await store.get('goods', 'none'), await store.transact((tx) => tx.get('goods', 'none'))]).toEqual([null, null])
  })

  test('it is not written by being read, and lies there new once it is written', async () => {
    await store.get('goods', 'soap')
    expect(await bare.get('goods', 'soap')).toEqual({ ...FIRST, rev: 1 })
    await store.transact(async (tx) => {
      const goods = (await tx.get('goods', 'soap'))!
      await tx.replace('goods', { ...goods, stock: 8 })
    })
    expect(await bare.get('goods', 'soap')).toEqual({ ...NOW, stock: 8, rev: 2, form: 3 })
    expect(await store.get('goods', 'soap')).toEqual({ ...NOW, stock: 8, rev: 2 })
  })

  test('one of the form between takes the last step only; a page of all forms reads as one', async () => {
    await bare.transact((tx) => tx.create('goods', { ...FIRST, _id: 'salt', price: 30, unit: '袋', picture: 'salt', form: 2 } as never))
    await store.transact((tx) => tx.create('goods', someGoods({ _id: 'rice', price: 40, unit: '一袋' })))
    expect(await bare.get('goods', 'rice')).toMatchObject({ form: 3 })
    const { items } = await store.query('goods', byPrice)
    expect(items.map(({ _id, unit }) => [_id, unit])).toEqual([['soap', '一件'], ['salt', '一袋'], ['rice', '一袋']])
    expect(items.some((item) => 'form' in item)).toBe(false)
  })

  test('one of a newer form is read by nobody, and is left as it is', async () => {
    await bare.transact((tx) => tx.create('goods', { ...FIRST, _id: 'tea', form: 4 } as never))
    await expect(store.get('goods', 'tea')).rejects.toThrow('a newer version has written it')
    await expect(store.getMany('goods', ['tea'])).rejects.toThrow('a newer version has written it')
    await expect(store.query('goods', byPrice)).rejects.toThrow('a newer version has written it')
    await expect(store.transact((tx) => tx.get('goods', 'tea'))).rejects.toThrow('a newer version has written it')
    expect(await bare.get('goods', 'tea')).toMatchObject({ form: 4, rev: 1 })
  })

  test('a collection in its first form is nobody\'s business', async () => {
    await store.transact((tx) => tx.create('logins', { _id: 'wx-wang', personId: 'wang' }))
    expect(await bare.get('logins', 'wx-wang')).toEqual({ _id: 'wx-wang', rev: 1, personId: 'wang' })
    expect(await store.get('logins', 'wx-wang')).toEqual({ _id: 'wx-wang', rev: 1, personId: 'wang' })
    await store.transact((tx) => tx.remove('logins', 'wx-wang'))
    expect(await bare.get('logins', 'wx-wang')).toBeNull()
  })
})

test('a version that knows a first form only leaves what a newer one has written', async () => {
  const bare = simulatedAsItLies()
  const store = withForms(bare, (name) => ({ ...collectionOf(name), form: 1 }))
  await bare.transact((tx) => tx.create('goods', { ...NOW, form: 2 } as never))
  await expect(store.get('goods', 'soap')).rejects.toThrow(NewerForm)
  await expect(store.transact((tx) => tx.get('goods', 'soap'))).rejects.toThrow(NewerForm)
})
