/** An example of each action about figures and books. */
import type { InputsOf } from '../ground/contract'
import type { reportContracts } from './contract'

export const reportExamples = ({ findingId = 'hours:v1', wishId = 'w1', placeId = 'liuwan' } = {}) => ({
  'report.findings': { state: 'open' },
  'report.figures': { placeId },
  'report.noteFinding': { findingId, note: '查过了' },
  'report.audit': { target: wishId, fromDay: '2026-06-01', untilDay: '2026-06-30' },
}) satisfies InputsOf<typeof reportContracts>
