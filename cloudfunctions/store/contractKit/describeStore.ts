/** The contract of the store port, as cases any adapter must pass. They are outcomes a user would notice: an adapter
 *  may serialise transactions or let them collide, but no increment is lost and nothing half done remains. */
import { describeDocuments } from './documents'
import { describeQueries } from './queries'
import type { Current, Opened } from './opened'
import { describeRaces } from './races'
import { describeTransactions } from './transactions'

/** Runs every case of the contract against stores that `open` gives, an empty one for each. */
export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(`${name} keeps the store contract`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const current: Current = () => opened
    describeDocuments(current)
    describeTransactions(current)
    describeRaces(current)
    describeQueries(current)
  })
}
