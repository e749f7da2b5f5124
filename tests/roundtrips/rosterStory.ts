/** A sheet comes in and goes out: sent, checked, looked at, taken in, exported. */
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import { STATION_NAME } from '../factories'
import type { Told } from './stories'

export async function tellRosterStory({ call }: Told): Promise<void> {
  const bytes = writeXlsx([{ name: '表', widths: [], rows: [['姓名', '村', '电话'], ['名册新人', STATION_NAME, '13800007777'], ['', STATION_NAME, '13800006666']] }]).toString('base64')
  await call('head', 'roster.template')
  const { jobId } = await call('head', 'roster.begin')
  await call('head', 'roster.part', { jobId, part: 0, bytes })
  await call('head', 'roster.check', { jobId })
  await call('head', 'roster.job', { jobId })
  await call('head', 'roster.jobs')
  await call('head', 'roster.report', { jobId })
  await call('head', 'roster.badRows', { jobId })
  await call('head', 'roster.apply', { jobId, seen: true })
  await call('head', 'roster.export')
  const { jobId: unwanted } = await call('head', 'roster.begin')
  await call('head', 'roster.cancel', { jobId: unwanted })
}
