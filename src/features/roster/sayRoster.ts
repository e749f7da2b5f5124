/** How an import stands, in words; numbers as people write them: 9,700. */
import type { RosterJobView } from '../../../domain/roster/contract'
import { ROSTER_STATE_LABELS } from '../../../domain/roster/vocab'

export const sayNumber = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export function sayProgress(job: RosterJobView): string {
  if (job.state === 'receiving') return `正在上传，${job.partsHere}段，共${job.parts}段`
  if (job.state === 'uploaded') return job.rows === 0 ? '正在读表格…' : `正在核对，${sayNumber(job.checkedRows)}行，共${sayNumber(job.rows)}行`
  if (job.state === 'applying') return `正在导入，${sayNumber(job.appliedRows)}行，共${sayNumber(job.rows)}行`
  return ROSTER_STATE_LABELS[job.state]
}

/** How far, honestly: of what is under way now. */
export function progressOf(job: RosterJobView): { value: number; max: number } {
  if (job.state === 'receiving') return { value: job.partsHere, max: job.parts }
  if (job.state === 'uploaded') return { value: job.checkedRows, max: Math.max(1, job.rows) }
  return { value: job.appliedRows, max: job.rows }
}

export function sayChecked({ rows, goodRows, badRows }: RosterJobView): string {
  if (badRows === 0) return `一共${sayNumber(rows)}行，都可以导入。`
  if (goodRows === 0) return `一共${sayNumber(rows)}行，都要改。`
  return `一共${sayNumber(rows)}行，${sayNumber(goodRows)}行可以导入，${sayNumber(badRows)}行要改。`
}

export function sayDone({ added, there, differing }: RosterJobView): string {
  const parts = [`新加${sayNumber(added)}行`, there > 0 && `原来就有${sayNumber(there)}行，没有变`, differing > 0 && `和县里对不上${sayNumber(differing)}行，没有动`]
  return `${parts.filter(Boolean).join('；')}。`
}
