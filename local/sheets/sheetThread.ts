/** The thread that reads one sheet: it is given the bytes, and asked for the rows some at a time. */
import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from '../../cloudfunctions/actions/roster/sheet/readSheet'
import { Refusal } from '../../domain/ground/refusal'
import type { SheetAnswer } from './sheetsInThread'

/** Rows of one answer: what the host takes from one is done before anybody notices. */
const ROWS_AT_ONCE = 100

const rows = rowsOrRefusal()
parentPort?.on('message', () => {
  const answer: SheetAnswer = Array.isArray(rows) ? { rows: rows.splice(0, ROWS_AT_ONCE) } : rows
  parentPort?.postMessage(answer)
})

function rowsOrRefusal() {
  try {
    return readSheet(...(workerData as Parameters<typeof readSheet>))
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason }
    throw error
  }
}
