import { dayOf } from '../../../domain/calendar/shanghai'
import { refuse } from '../../../domain/ground/refusal'
import { checkRow } from '../../../domain/roster/checkRow'
import { findHeader } from '../../../domain/roster/sheet/header'
import { PlaceFinder } from '../../../domain/roster/placeNames'
import { minutesOf } from '../../../domain/roster/sheet/peopleSheets'
import { addChecked, chunkId, CHUNK_ROWS, touched, type Checked, type RosterChunk, type RosterJob } from '../../../domain/roster/rosterJob'
import { ROSTER_SHEETS } from '../../../domain/roster/sheet/sheets'
import { defineWrite, found, type ReadContext } from '../../kernel/action'
import type { Files } from '../../kernel/files'
import { knownPlaces } from './knownPlaces'
import { jobProgress } from './jobView'
import { readSheet } from './sheet/readSheet'
import { storeChunks } from './rows/storeChunks'

/** Rows checked in one call: reading and checking are quick, putting them down takes the time. */
const CHUNKS_A_CALL = 200

/** Reads the sheet and puts its rows down, judged, a stretch a call. Each call reads the whole sheet again (half a second
 *  for twenty thousand rows), so that a row knows of its twin wherever it stands. */
export const checkImport = defineWrite('roster.check', {
  async prepare(ctx, { jobId }) {
    const job = found(await ctx.store.get('rosterJobs', jobId))
    if (job.byId !== ctx.actor._id) refuse('NOT_FOUND')
    return job.state === 'uploaded' ? checkSome(ctx, job) : null
  },
  async run(tx, ctx, { jobId }, checked) {
    const job = found(await tx.get('rosterJobs', jobId))
    ctx.permit({ place: job })
    ctx.about(jobId)
    if (job.state === 'receiving' || job.state === 'cancelled') refuse('ROSTER_MOVED_ON')
    // Checked already, by a call whose answer was lost.
    if (!checked || job.state !== 'uploaded') return jobProgress(job, ctx.actor._id)
    const next = touched(addChecked(job, checked), ctx.now)
    await tx.replace('rosterJobs', next)
    return jobProgress(next, ctx.actor._id)
  },
})

async function checkSome(ctx: ReadContext, job: RosterJob): Promise<Checked> {
  const all = await checkedChunks(ctx, job)
  const from = job.checkedChunks
  const some = all.slice(from, from + CHUNKS_A_CALL)
  const kept = await storeChunks(ctx.store, some)
  return {
    from, to: from + kept.length, rows: all.reduce((sum, { rows, badRows }) => sum + rows.length + badRows.length, 0), chunks: all.length,
    good: kept.reduce((sum, { rows }) => sum + rows.length, 0), bad: kept.reduce((sum, { badRows }) => sum + badRows.length, 0),
    hasMinutes: kept.some(({ rows }) => rows.some(({ cells }) => minutesOf(cells) > 0)),
  }
}

async function checkedChunks({ store, files, now }: ReadContext, job: RosterJob): Promise<Omit<RosterChunk, 'rev'>[]> {
  const rows = readSheet(await fileOf(files, job))
  const sheet = ROSTER_SHEETS[job.kind]
  const header = findHeader(sheet, rows)
  const body = rows.filter(({ n }) => n > header.n)
  if (body.length === 0) refuse('ROSTER_EMPTY')
  const finder = new PlaceFinder(await knownPlaces(store, { centre: job.centre, subCentre: job.subCentre, station: job.station }))
  const context = { sheet, header, finder, today: dayOf(now), seen: new Map<string, number>() }
  const judged = body.map((row) => checkRow(context, row))
  return Array.from({ length: Math.ceil(judged.length / CHUNK_ROWS) }, (_, n) => {
    const mine = judged.slice(n * CHUNK_ROWS, (n + 1) * CHUNK_ROWS)
    const badRows = mine.flatMap((row) => ('bad' in row ? row.bad : []))
    return {
      _id: chunkId(job._id, n), jobId: job._id, n, bad: badRows.length > 0 ? 'some' : 'none', state: 'waiting',
      rows: mine.flatMap((row) => ('good' in row ? row.good : [])), badRows, added: 0, there: 0, differing: 0,
    }
  })
}

async function fileOf(files: Files, { fileIds }: RosterJob): Promise<Buffer> {
  const parts: Buffer[] = []
  for (const fileId of fileIds) parts.push((await files.read(fileId)) ?? refuse('ROSTER_FILE_UNREADABLE'))
  return Buffer.concat(parts)
}
