/** Contract cases of questions: only declared ones, only scalars, and pages that miss and repeat nothing. */
import type { Current } from './opened'
import { describeBesides } from './besides'
import { aGoods, aWish, expectFault, put } from './factories'
import type { Query, Store } from '../port'

/** Registers the cases. */
export function describeQueries(current: Current): void {
  describe('queries', () => {
    answers(current)
    changes(current)
    describeBesides(current)
    paging(current)
    pagingInRanges(current)
    counting(current)
    refusals(current)
  })
}

const submitted = (changes: Partial<Query> = {}): Query => ({
  where: { station: 'S1', state: 'submitted' },
  orderBy: { field: 'toldAt', direction: 'asc' },
  limit: 100,
  ...changes,
})

const onShelf = (changes: Partial<Query> = {}): Query => ({
  where: { market: 'S1' },
  orderBy: { field: 'price', direction: 'asc' },
  limit: 100,
  ...changes,
})

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T01:00:00.000Z`

async function wishIds(store: Store, query: Query): Promise<string[]> {
  return (await store.query('wishes', query)).items.map((wish) => wish._id)
}

async function goodsIds(store: Store, query: Query): Promise<string[]> {
  return (await store.query('goods', query)).items.map((goods) => goods._id)
}

function answers(current: Current): void {
  it('finds exactly what is equal, sorted, whole', async () => {
    const { store } = current()
    const second = aWish('w2', { toldAt: day(2) })
    await put(store, 'wishes', aWish('w3', { toldAt: day(3) }), second, aWish('w1', { toldAt: day(1) }))
    await put(store, 'wishes', aWish('elsewhere', { station: 'S2' }), aWish('accepted', { state: 'accepted' }))
    expect(await wishIds(store, submitted())).toEqual(['w1', 'w2', 'w3'])
    expect(await wishIds(store, submitted({ orderBy: { field: 'toldAt', direction: 'desc' } }))).toEqual(['w3', 'w2', 'w1'])
    expect((await store.query('wishes', submitted())).items[1]).toEqual({ ...second, rev: 1 })
  })

  it('answers an empty last page when nothing is equal', async () => {
    expect(await current().store.query('wishes', submitted())).toEqual({ items: [], next: null })
  })

  it('follows a document from one answer to the next when it is replaced or removed', async () => {
    const { store } = current()
    await put(store, 'wishes', aWish('w1'), aWish('w2'))
    await store.transact((tx) => tx.replace('wishes', { ...aWish('w1', { state: 'accepted' }), rev: 1 }))
    await store.transact((tx) => tx.remove('wishes', 'w2'))
    expect(await wishIds(store, submitted())).toEqual([])
    expect(await wishIds(store, submitted({ where: { station: 'S1', state: 'accepted' } }))).toEqual(['w1'])
  })

  it('keeps to a range: from is in it, before is not, whatever the direction', async () => {
    const { store } = current()
    await put(store, 'wishes', ...[1, 2, 3, 4].map((n) => aWish(`w${n}`, { toldAt: day(n) })))
    expect(await wishIds(store, submitted({ from: day(2) }))).toEqual(['w2', 'w3', 'w4'])
    expect(await wishIds(store, submitted({ before: day(2) }))).toEqual(['w1'])
    const range = submitted({ from: day(2), before: day(4), orderBy: { field: 'toldAt', direction: 'desc' } })
    expect(await wishIds(store, range)).toEqual(['w3', 'w2'])
    expect(await wishIds(store, submitted({ from: day(4), before: day(2) }))).toEqual([])
  })

  it('sorts numbers as numbers and text by code point', async () => {
    const { store } = current()
    const prices = { p9: 9, p100: 100, p20: 20, p0: 0, 'p-1': -1, half: 0.5 }
    await put(store, 'goods', ...Object.entries(prices).map(([id, price]) => aGoods(id, { price })))
    expect(await goodsIds(store, onShelf())).toEqual(['p-1', 'p0', 'half', 'p9', 'p20', 'p100'])
    const names = ['b', 'B', '李', '王', 'ｚ', '𠮷', 'é', '']
    await put(store, 'wishes', ...names.map((name, i) => aWish(`w${i}`, { toldAt: name })))
    const found = await store.query('wishes', submitted())
    expect(found.items.map((wish) => wish.toldAt)).toEqual(['', 'B', 'b', 'é', '李', '王', 'ｚ', '𠮷'])
  })

  it('tells a number from the text that looks like it', async () => {
    const { store } = current()
    await put(store, 'goods', aGoods('g1', { market: '7' }))
    expect(await goodsIds(store, onShelf({ where: { market: '7' } }))).toEqual(['g1'])
    expect(await goodsIds(store, onShelf({ where: { market: 7 } }))).toEqual([])
  })

  it('takes any text as a value: quotes, wildcards, Chinese', async () => {
    const { store } = current()
    const odd = [`it's`, '100%', '_', '"', '柳湾村', '$gt', '', '🏮', 'a\nb']
    await put(store, 'goods', ...odd.map((market, i) => aGoods(`g${i}`, { market })))
    for (const [i, market] of odd.entries()) {
      expect(await goodsIds(store, onShelf({ where: { market } }))).toEqual([`g${i}`])
    }
  })
}

function changes(current: Current): void {
  it('follows what was changed in the hands of who had read it, and what one transaction replaces twice', async () => {
    const { store } = current()
    await put(store, 'wishes', aWish('w1'))
    const states = ['submitted', 'accepted', 'withdrawn'] as const
    const found = () => Promise.all(states.map((state) => wishIds(store, submitted({ where: { station: 'S1', state } }))))
    await store.transact(async (tx) => {
      const wish = await tx.get('wishes', 'w1')
      if (wish) await tx.replace('wishes', Object.assign(wish, { state: 'accepted' }))
    })
    expect(await found()).toEqual([[], ['w1'], []])
    await store.transact(async (tx) => {
      for (const state of ['withdrawn', 'submitted'] as const) {
        const wish = await tx.get('wishes', 'w1')
        if (wish) await tx.replace('wishes', { ...wish, state })
      }
    })
    expect(await found()).toEqual([['w1'], [], []])
  })
}

/** 23 goods on four prices, so that pages of any size end among ties. */
const shelf = Array.from({ length: 23 }, (_, i) => aGoods(`g${String((i * 7) % 23).padStart(2, '0')}`, { price: (i * 7) % 23 % 4 }))
const sorted = [...shelf].sort((a, b) => a.price - b.price || (a._id < b._id ? -1 : 1)).map((goods) => goods._id)

function paging(current: Current): void {
  it.each([1, 4, 22, 23, 24])('walks over ties by pages of %i, forwards and backwards', async (limit) => {
    const { store } = current()
    await store.transact(async (tx) => {
      for (const goods of shelf) await tx.create('goods', goods)
    })
    for (const direction of ['asc', 'desc'] as const) {
      const walked: string[] = []
      let after: string | undefined
      do {
        const page = await store.query('goods', onShelf({ orderBy: { field: 'price', direction }, limit, after }))
        expect(page.items.length).toBeGreaterThan(0)
        walked.push(...page.items.map((goods) => goods._id))
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(walked).toEqual(direction === 'asc' ? sorted : [...sorted].reverse())
    }
  })

  it('goes on where it was when documents before the cursor come and go', async () => {
    const { store } = current()
    await put(store, 'goods', ...['b', 'd', 'f', 'h'].map((id) => aGoods(id)))
    const first = await store.query('goods', onShelf({ limit: 2 }))
    await put(store, 'goods', aGoods('a'), aGoods('e'))
    await store.transact((tx) => tx.remove('goods', 'd'))
    expect(await goodsIds(store, onShelf({ after: first.next ?? '' }))).toEqual(['e', 'f', 'h'])
  })

  it('pages by _id where _id is the sort', async () => {
    const { store } = current()
    const holders = ['p3', 'p1', 'p2']
    await put(store, 'accounts', ...holders.map((holder) => ({ _id: `person:${holder}`, kind: 'person' as const, holder, balance: 0, held: 0, nextExpiry: '', warnOn: '' })))
    const query: Query = { where: { kind: 'person' }, orderBy: { field: '_id', direction: 'desc' }, limit: 2 }
    const first = await store.query('accounts', query)
    const second = await store.query('accounts', { ...query, after: first.next ?? '' })
    expect([...first.items, ...second.items].map((account) => account.holder)).toEqual(['p3', 'p2', 'p1'])
    expect(second.next).toBeNull()
  })
}

function pagingInRanges(current: Current): void {
  it.each([1, 5, 30])('walks over ties within a range by pages of %i, forwards and backwards', async (limit) => {
    const { store } = current()
    await store.transact(async (tx) => {
      for (const goods of shelf) await tx.create('goods', goods)
    })
    const priceOf = new Map(shelf.map(({ _id, price }) => [_id, price]))
    for (const direction of ['asc', 'desc'] as const) for (const range of [{ from: 1 }, { before: 3 }, { from: 1, before: 3 }]) {
      const walked: string[] = []
      let after: string | undefined
      do {
        const page = await store.query('goods', onShelf({ orderBy: { field: 'price', direction }, limit, after, ...range }))
        walked.push(...page.items.map((goods) => goods._id))
        after = page.next ?? undefined
      } while (after !== undefined)
      const within = sorted.filter((id) => (priceOf.get(id) ?? 0) >= (range.from ?? 0) && (priceOf.get(id) ?? 0) < (range.before ?? 9))
      expect(walked).toEqual(direction === 'asc' ? within : within.reverse())
    }
  })

  it('pages within a range', async () => {
    const { store } = current()
    await put(store, 'goods', ...[1, 2, 2, 3, 4].map((price, i) => aGoods(`g${i}`, { price })))
    const first = await store.query('goods', onShelf({ from: 2, before: 4, limit: 2 }))
    expect(first.items.map((goods) => goods._id)).toEqual(['g1', 'g2'])
    const second = await store.query('goods', onShelf({ from: 2, before: 4, limit: 2, after: first.next ?? '' }))
    expect(second).toMatchObject({ items: [{ _id: 'g3' }], next: null })
  })

  it('keeps to a range also where the cursor stands before or behind it: the range moved on meanwhile', async () => {
    const { store } = current()
    await put(store, 'goods', ...[1, 2, 3, 4, 5].map((price) => aGoods(`g${price}`, { price })))
    const walk = async (direction: 'asc' | 'desc') => {
      const orderBy = { field: 'price', direction }
      const { next } = await store.query('goods', onShelf({ orderBy, limit: 1 }))
      return goodsIds(store, onShelf({ orderBy, from: 3, before: 5, after: next ?? '' }))
    }
    expect([await walk('asc'), await walk('desc')]).toEqual([['g3', 'g4'], ['g4', 'g3']])
  })
}

function counting(current: Current): void {
  it('counts what is equal on an index or on its first fields', async () => {
    const { store } = current()
    await put(store, 'wishes', aWish('w1'), aWish('w2'), aWish('w3', { state: 'accepted' }), aWish('w4', { station: 'S2' }))
    expect(await store.count('wishes', { station: 'S1', state: 'submitted' })).toBe(2)
    expect(await store.count('wishes', { station: 'S1' })).toBe(3)
    expect(await store.count('wishes', { station: 'nowhere' })).toBe(0)
    await expectFault(store.count('wishes', { state: 'submitted' }), 'UNINDEXED')
    await expectFault(store.count('wishes', {}), 'UNINDEXED')
    await expectFault(store.count('wishes', { station: { $ne: '' } as never }), 'BAD_QUERY')
  })
}

function refusals(current: Current): void {
  it.each([
    ['a field too few', { where: { station: 'S1' } }],
    ['a field too many', { where: { station: 'S1', state: 'submitted', seats: 1 } }],
    ['another sort', { orderBy: { field: 'title', direction: 'asc' } }],
    ['no field at all', { where: {} }],
  ] as [string, Partial<Query>][])('refuses what no index serves: %s', async (_, changes) => {
    await expectFault(current().store.query('wishes', submitted(changes)), 'UNINDEXED')
  })

  it.each([{ $gt: '' }, {}, [], ['S1'], null, undefined, NaN, new Date(0)])('refuses %p as a value', async (station) => {
    const { store } = current()
    await put(store, 'wishes', aWish('w1'))
    const where = { station, state: 'submitted' } as never
    await expectFault(store.query('wishes', submitted({ where })), 'BAD_QUERY')
    await expectFault(store.query('wishes', submitted({ from: (station ?? {}) as never })), 'BAD_QUERY')
  })

  it.each([0, 101, -1, 1.5, NaN, '10'])('refuses the limit %p', async (limit) => {
    await expectFault(current().store.query('wishes', submitted({ limit: limit as number })), 'BAD_QUERY')
  })

  it('gives as many as 100', async () => {
    const { store } = current()
    // A transaction takes no more than a hundred (docs/decisions/0037).
    for (const [from, to] of [[0, 100], [100, 101]] as const) await store.transact(async (tx) => {
      for (let i = from; i < to; i += 1) await tx.create('goods', aGoods(`g${i}`))
    })
    const page = await store.query('goods', onShelf({ limit: 100 }))
    expect(page.items).toHaveLength(100)
    expect(page.next).not.toBeNull()
  })

  it.each(['', 'abc', '!!!', 'bnVsbA', 'WzFd', 'W3siJGd0IjoiIn0sImEiXQ', 7, null, {}])(
    'refuses the malformed cursor %p',
    async (after) => {
      await expectFault(current().store.query('wishes', submitted({ after: after as string })), 'BAD_CURSOR')
    },
  )

  it('refuses the cursor of another question', async () => {
    const { store } = current()
    await store.transact(async (tx) => {
      for (let i = 0; i < 3; i += 1) await tx.create('goods', aGoods(`g${i}`))
    })
    const { next } = await store.query('goods', onShelf({ limit: 1 }))
    const after = next as string
    expect((await store.query('goods', onShelf({ limit: 1, after }))).items).toHaveLength(1)
    const others = [{ ...onShelf({ after }), where: { market: 'S2' } }, { ...onShelf({ after }), orderBy: { field: 'price', direction: 'desc' as const } }]
    await expectFault(store.query('wishes', submitted({ after })), 'BAD_CURSOR')
    for (const other of others) await expectFault(store.query('goods', other), 'BAD_CURSOR')
  })
}
