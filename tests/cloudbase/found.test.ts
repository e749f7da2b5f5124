/** Founding a county through the real SDK: the same file, the same end. */
import path from 'node:path'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { found } from '../../scripts/found/main'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

const EXAMPLE = path.resolve(__dirname, '../../docs/county.example.json')

let wire: WireServer
beforeEach(async () => {
  wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES })
  pretendToBeInScf(wire)
})
afterEach(() => wire.stop())

it('a county is founded on CloudBase, and founding it again does nothing', async () => {
  const lines: string[] = []
  const run = () => found([EXAMPLE, '--yes'], {
    say: (line) => void lines.push(line), agree: async () => false, openStore: async () => cloudbaseStore(databaseOf()), now: () => '2026-06-01T01:00:00.000Z',
  })
  expect(await run()).toBe(0)
  expect(await run()).toBe(0)
  expect(lines.slice(-2)).toEqual(['做完了 11 步 · done', '什么也不用做 · nothing to do'])
  expect(await cloudbaseStore(databaseOf()).get('people', 'head-qinghe')).toMatchObject({ stationName: '青禾村', logins: ['openid-of-the-head'] })
})
