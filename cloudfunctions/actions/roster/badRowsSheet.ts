import { refuse } from '../../../domain/ground/refusal'
import type { BadRow } from '../../../domain/roster/checkRow'
import { sayFault } from '../../../domain/roster/sayFault'
import { badRowsPath } from '../../../domain/roster/rosterJob'
import { ROSTER_SHEETS } from '../../../domain/roster/sheet/sheets'
import { defineRead, found } from '../../kernel/action'
import type { Store } from '../../store/port'
import { writeXlsx, XLSX_TYPE } from './sheet/writeXlsx'

const WRONG = '哪里不对'

/** The bad rows as they stood, with what is wrong in a column of its own: to be corrected and sent again, which is why only
 *  who sent them gets them. */
export const badRowsSheet = defineRead('roster.badRows', {
  async run({ actor, store, files, permit }, { jobId }) {
    const job = found(await store.get('rosterJobs', jobId))
    permit({ place: job })
    if (job.byId !== actor._id) refuse('NOT_ALLOWED')
    if (job.swept === 'yes') refuse('NOT_FOUND')
    const { columns, title } = ROSTER_SHEETS[job.kind]
    const rows = [[...columns.map(({ header }) => header), WRONG]]
    for (const { n, cells, faults } of await badRowsOf(store, jobId)) {
      rows.push([...columns.map(({ key }) => cells[key] ?? ''), faults.map((fault) => sayFault(n, fault, false)).join('；')])
    }
    const content = writeXlsx([{ name: title, widths: [...columns.map(({ width }) => width), 30], rows }])
    const fileId = await files.put(badRowsPath(jobId), content, XLSX_TYPE)
    return { url: await files.linkTo(fileId), fileName: `${title}-要改的行.xlsx` }
  },
})

async function badRowsOf(store: Store, jobId: string): Promise<BadRow[]> {
  const rows: BadRow[] = []
  let after: string | undefined
  do {
    const page = await store.query('rosterChunks', { where: { jobId, bad: 'some' }, orderBy: { field: 'n', direction: 'asc' }, after, limit: 100 })
    rows.push(...page.items.flatMap(({ badRows }) => badRows))
    after = page.next ?? undefined
  } while (after)
  return rows
}
