/** What comes all at once, and when it is over. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import type { World } from '../../cloudfunctions/store/simulated'
import { newMove } from '../../domain/place/move'
import { personAccount, WARN_DAYS, withDays } from '../../domain/points/account'
import { addDays } from '../../domain/calendar/shanghai'
import { aClaim, anAccount, anOrder, aPerson, aPlace, aWish, PATH, STATION_NAME } from '../../tests/factories'
import { each, layAll } from './county'

export interface Wave {
  name: string
  /** The Shanghai midnight about which it comes, less half an hour. */
  begins: string
  size: number
  lay(world: World, size: number): Promise<void>
  /** How many are left. */
  left(world: World): Promise<number>
}

const OLD = { ...PATH, station: 'old' }

async function layStation(world: World, size: number): Promise<void> {
  const part = Math.floor(size / 4)
  await layAll(world, 'places', [aPlace({ ...OLD, _id: OLD.station, state: 'merged', successor: PATH.station } as never)])
  await layAll(world, 'people', each(size - 3 * part, (n) => aPerson(`old-${n}`, { ...OLD })))
  await layAll(world, 'wishes', each(part, (n) => aWish({ ...OLD, _id: `old-w${n}` })))
  await layAll(world, 'orders', each(part, (n) => anOrder({ ...OLD, _id: `old-w${n}`, state: 'reviewed', feed: 'unlisted' })))
  await layAll(world, 'claims', each(part, (n) => aClaim({ ...OLD, _id: `old-c${n}`, state: 'confirmed' } as never)))
  await layAll(world, 'placeMoves', [newMove('merge', OLD.station, world.clock.now())])
}

const purse = (n: number, day: string): NewDoc<'accounts'> => {
  const holder = `h${n}`
  return withDays(anAccount({ _id: personAccount(holder), holder, balance: 30, lots: [{ origin: 'service', points: 30, held: 0, expiresOn: day, ruleVersion: '' }] }))
}
const earned = (n: number, at: string): NewDoc<'transfers'> => ({
  _id: `e${n}`, from: 'mint', to: personAccount(`h${n}`), purse: personAccount(`h${n}`), points: 30, kind: 'service', words: '', cause: '', ruleVersion: '', at,
})

async function layPurses(world: World, size: number, day: string, warned: boolean): Promise<void> {
  await layAll(world, 'accounts', each(size, (n) => (warned ? { ...purse(n, day), warnOn: '' } : purse(n, day))))
  await layAll(world, 'transfers', each(size, (n) => earned(n, world.clock.now())))
}

const countWhere = async ({ store }: World, push: 'due' | 'dueLater'): Promise<number> => store.count('messages', { push })
const YEAR_END = '2026-12-31'

export const WAVES: readonly Wave[] = [
  {
    name: 'a station of 20,000 documents moves', begins: '2026-06-01T01:00:00.000Z', size: 20_000, lay: layStation,
    left: async ({ store }) => ((await store.get('placeMoves', `merge:${OLD.station}`))?.state === 'done' ? 0 : 1),
  },
  {
    name: 'the points of 190,000 purses end with the year', begins: '2026-12-31T15:30:00.000Z', size: 190_000,
    lay: (world, size) => layPurses(world, size, YEAR_END, true),
    // From what ends, ends first: one look at the index the job uses.
    async left({ store, clock }) {
      const due = await store.query('accounts', { where: { kind: 'person' }, orderBy: { field: 'nextExpiry', direction: 'asc' }, from: '0', limit: 1 })
      return clock.now() < '2026-12-31T16:10' ? 1 : due.items.length
    },
  },
  {
    name: '50,000 are warned that their points end, and it rings for each', begins: '2026-12-01T15:30:00.000Z', size: 50_000,
    async lay(world, size) {
      await layPurses(world, size, addDays('2026-12-02', WARN_DAYS), false)
      await layAll(world, 'people', each(size, (n) => aPerson(`h${n}`, { stationName: STATION_NAME })))
      await layAll(world, 'ringAllowances', each(size, (n) => ({ _id: `h${n}`, left: 1 })))
    },
    async left(world) {
      const { items } = await world.store.query('accounts', { where: { kind: 'person' }, orderBy: { field: 'warnOn', direction: 'asc' }, from: '0', limit: 1 })
      return items.length + await countWhere(world, 'dueLater') + (world.clock.now() < '2026-12-01T18' ? 1 : 0)
    },
  },
]
