/** A book cut off after every single step of its making, and taken up again: the same lines, none twice, none missing, and
 *  no file that nobody finds. */
import { openCounty, type County } from '../../../tests/county'
import { addTo, giveHours, type Taken } from '../../../tests/privacy/exports'
import { bookId, isBook, pathsOf, piecePath, type Book } from '../../../domain/privacy/exportFile'
import { newMaking } from '../../../domain/privacy/making'
import { memoryFiles, type Files } from '../../kernel/files'
import { withRetry } from '../../kernel/retry'
import { openSimulated } from '../../store/simulated'
import type { Store, Tx } from '../../store/port'
import { makePieces, takeTry, type Maker } from './makePieces'

/** A page of hours is more than this, so that every page of them is a piece. */
const SMALL = { bytes: 15_000, leastPages: 1 }
const HOURS = 250

/** After so many steps the process is dead, and nothing it still says arrives. `after`: the last one had its effect. */
class Dying {
  private steps = 0
  constructor(private readonly last: number, private readonly after: boolean) {}

  async step<T>(work: () => Promise<T>): Promise<T> {
    this.steps += 1
    if (this.steps < this.last) return work()
    if (this.steps === this.last && this.after) await work()
    throw new Error('the process is gone')
  }

  /** A reading has no effect: cut off after it is cut off before what comes next. */
  private reading<T>(work: () => Promise<T>): Promise<T> {
    return this.after && this.steps < this.last ? work() : this.step(work)
  }

  store(store: Store): Store {
    return {
      ...store,
      get: (collection, id) => this.reading(() => store.get(collection, id)),
      getMany: (collection, ids) => this.reading(() => store.getMany(collection, ids)),
      query: (collection, query) => this.reading(() => store.query(collection, query)),
      // Within it, and at its end.
      transact: (work) => this.step(() => store.transact((tx) => work(this.tx(tx)))),
    }
  }

  private tx(tx: Tx): Tx {
    return {
      get: (collection, id) => this.reading(() => tx.get(collection, id)),
      create: (collection, document) => this.step(() => tx.create(collection, document)),
      replace: (collection, document) => this.step(() => tx.replace(collection, document)),
      remove: (collection, id) => this.step(() => tx.remove(collection, id)),
    }
  }

  files(files: Files): Files {
    return { ...files, put: (path, content, type) => this.step(() => files.put(path, content, type)), remove: (ids) => this.step(() => files.remove(ids)) }
  }
}

let county: County
let files: Files
let paths: Set<string>
let whole: Taken['chapters']

const maker = (over: Partial<Maker> = {}): Maker =>
  ({ store: county.store, files, now: county.clock.now(), once: (work) => withRetry(work), mayGoOn: () => true, tells: true, bounds: SMALL, ...over })

beforeAll(async () => {
  county = await openCounty(openSimulated().store)
  await giveHours(county.store, 'v1', HOURS)
  await begin()
  whole = await read(await finish())
  expect(whole.服务时长).toHaveLength(HOURS)
})

/** Asked for anew, and none of its files made. */
async function begin(): Promise<void> {
  const kept = memoryFiles()
  paths = new Set()
  files = {
    ...kept,
    put: async (path, content, type) => (paths.add(path), kept.put(path, content, type)),
    remove: async (ids) => (ids.forEach((path) => paths.delete(path)), kept.remove(ids)),
  }
  await county.store.transact(async (tx) => {
    for (const { _id } of (await county.store.query('messages', { where: { to: 'v1', state: 'unread' }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })).items) await tx.remove('messages', _id)
    const before = await tx.get('exportFiles', bookId('v1'))
    if (before) await tx.remove('exportFiles', before._id)
    await tx.create('exportFiles', { _id: bookId('v1'), ownerId: 'v1', state: 'making', at: county.clock.now(), book: newMaking('set', county.clock.now()) })
  })
}

async function work(over: Partial<Maker> = {}): Promise<void> {
  const making = maker(over)
  const begun = await takeTry(making, bookId('v1'))
  if (begun) await makePieces(making, begun)
}

async function finish(): Promise<Book> {
  await work()
  const book = await county.store.get('exportFiles', bookId('v1'))
  if (!isBook(book)) throw new Error('her book is gone')
  expect(book.state).toBe('kept')
  return book
}

async function read({ book }: Book): Promise<Taken['chapters']> {
  const chapters: Taken['chapters'] = {}
  for (const tried of book.pieces) addTo(chapters, JSON.parse((await files.read(piecePath(book.set, tried, 'json')))!.toString()).内容)
  return chapters
}

const told = () => county.store.count('messages', { to: 'v1', state: 'unread' })

test.each([['step, before it', false, 50], ['effect, after it', true, 15]])('cut off at every %s', async (_, after, least) => {
  let cuts = 0
  for (let last = 1; ; last += 1) {
    await begin()
    const dying = new Dying(last, after)
    const died = await work({ store: dying.store(county.store), files: dying.files(files) }).then(() => false, () => true)
    if (!died) break
    cuts += 1
    const book = await finish()
    expect([last, await read(book)]).toEqual([last, whole])
    expect(book.book.lines).toBe(Object.values(whole).flat().length)
    // Whatever lies there, the timer finds; and she is told once.
    const found = pathsOf(book)
    expect([...paths].filter((path) => !found.includes(path))).toEqual([])
    expect(await told()).toBe(1)
  }
  expect(cuts).toBeGreaterThan(least)
})

test('out of time after every page it still comes to its end, and says the same', async () => {
  await begin()
  for (let run = 0; run < 60 && (await county.store.get('exportFiles', bookId('v1')))?.state === 'making'; run += 1) await work({ mayGoOn: () => false })
  expect(await read(await finish())).toEqual(whole)
})

test('two that work on one book make one: nothing twice, nothing left lying about', async () => {
  await begin()
  await Promise.all([work(), work(), work()])
  const book = await finish()
  expect(await read(book)).toEqual(whole)
  expect([...paths].sort()).toEqual(book.book.pieces.flatMap((tried) => [piecePath('set', tried, 'html'), piecePath('set', tried, 'json')]).sort())
  expect(await told()).toBe(1)
})

const pathsOfTry = (tried: number) => [...paths].filter((path) => path.includes(`set-${tried}.`))

test('a try that was overtaken adds nothing, and takes its files back', async () => {
  await begin()
  const slow = (await takeTry(maker(), bookId('v1')))!
  await work({ mayGoOn: () => false })
  expect(await makePieces(maker(), slow)).toBeNull()
  expect(pathsOfTry(slow.book.tries)).toEqual([])
  expect(await read(await finish())).toEqual(whole)
})

test('a try of a book that was begun anew adds nothing to the new one', async () => {
  await begin()
  const slow = (await takeTry(maker(), bookId('v1')))!
  const anew = { ...newMaking('anew', county.clock.now()), tries: slow.book.tries }
  await county.store.transact((tx) => tx.replace('exportFiles', { ...slow, book: anew }))
  expect(await makePieces(maker(), slow)).toBeNull()
  expect((await county.store.get('exportFiles', bookId('v1')))?.book).toEqual(anew)
  expect(paths.size).toBe(0)
})

test('no file is larger than its bound, nor a page of hers away from its chapter', async () => {
  await begin()
  const { book } = await finish()
  expect(book.pieces.length).toBeGreaterThan(3)
  const pages = await Promise.all(book.pieces.map(async (tried) => (await files.read(piecePath('set', tried, 'html')))!.toString()))
  expect(pages[0]).toContain('第1份')
  expect(pages[0]).toContain('后面还有')
  expect(pages.at(-1)).toContain('这是最后一份')
  expect(pages.filter((page) => page.includes('服务时长（接上一份，')).length).toBeGreaterThan(1)
})

test('a chapter that is no more begins the book anew', async () => {
  await begin()
  await work({ mayGoOn: () => false })
  const half = (await county.store.get('exportFiles', bookId('v1'))) as Book
  await county.store.transact((tx) => tx.replace('exportFiles', { ...half, book: { ...half.book, reached: { chapter: 'gone.personId', after: 'x' } } }))
  expect(await read(await finish())).toEqual(whole)
})
