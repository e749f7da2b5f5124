/** A sheet's rows, judged one after another. Of the whole only a stretch is kept; the rest is looked at all the same,
 *  because a row must know of its twin wherever it stands. */
import { dayOf } from '../../../../domain/calendar/shanghai'
import { refuse } from '../../../../domain/ground/refusal'
import { checkRow, type RowContext } from '../../../../domain/roster/checkRow'
import { PlaceFinder } from '../../../../domain/roster/placeNames'
import { chunkId, CHUNK_ROWS, type RosterChunk, type RosterJob } from '../../../../domain/roster/rosterJob'
import { findHeader } from '../../../../domain/roster/sheet/header'
import { ROSTER_SHEETS } from '../../../../domain/roster/sheet/sheets'
import type { SheetRow } from '../../../../domain/roster/sheet/sheetRows'
import type { ReadContext } from '../../../kernel/action'
import type { Files } from '../../../kernel/files'
import { knownPlaces } from '../knownPlaces'
import { sheetsHere } from '../sheet/readSheet'

type NewChunk = Omit<RosterChunk, 'rev'>

export const chunksOf = (rows: number): number => Math.ceil(rows / CHUNK_ROWS)

/** @returns how many rows the sheet has, and the chunks `from` ≤ n < `to`.
 *  @throws Refusal ROSTER_EMPTY, what the sheet's reader and the look for its heading refuse */
export async function judgeSheet(ctx: ReadContext, job: RosterJob, { from, to }: { from: number; to: number }): Promise<{ rows: number; chunks: NewChunk[] }> {
  const finder = new PlaceFinder(await knownPlaces(ctx.store, { centre: job.centre, subCentre: job.subCentre, station: job.station }))
  const begin = (first: readonly SheetRow[]): RowContext => {
    const sheet = ROSTER_SHEETS[job.kind]
    return { sheet, header: findHeader(sheet, first), finder, today: dayOf(ctx.now), seen: new Map() }
  }
  let context: RowContext | null = null
  let rows = 0
  const chunks: NewChunk[] = []
  for await (const some of (ctx.sheets ?? sheetsHere).rows(await fileOf(ctx.files, job), job.kind)) {
    context ??= begin(some)
    for (const row of some) {
      if (row.n <= context.header.n) continue
      const n = Math.floor(rows / CHUNK_ROWS)
      rows += 1
      const judged = checkRow(context, row)
      if (n < from || n >= to) continue
      const chunk = (chunks[n - from] ??= emptyChunk(job, n))
      if ('good' in judged) chunk.rows.push(judged.good)
      else chunk.badRows.push(judged.bad)
    }
  }
  context ??= begin([])
  if (rows === 0) refuse('ROSTER_EMPTY')
  return { rows, chunks: chunks.map((chunk) => ({ ...chunk, bad: chunk.badRows.length > 0 ? 'some' : 'none' })) }
}

const emptyChunk = (job: RosterJob, n: number): NewChunk => ({
  _id: chunkId(job._id, n), jobId: job._id, n, bad: 'none', state: 'waiting', rows: [], badRows: [], added: 0, there: 0, differing: 0,
})

async function fileOf(files: Files, { fileIds }: RosterJob): Promise<Buffer> {
  const parts: Buffer[] = []
  for (const fileId of fileIds) parts.push((await files.read(fileId)) ?? refuse('ROSTER_FILE_UNREADABLE'))
  return Buffer.concat(parts)
}
