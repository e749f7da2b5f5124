/** An example of each action about sheets that come in and go out. */
import type { InputsOf } from '../ground/contract'
import type { rosterContracts } from './contract'

export const rosterExamples = ({ jobId = 'j1' } = {}) => ({
  'roster.jobs': {},
  'roster.template': { kind: 'person' },
  'roster.begin': { kind: 'person', fileName: '名册.xlsx', parts: 1 },
  'roster.part': { jobId, part: 0, bytes: 'UEsDBA==' },
  'roster.check': { jobId },
  'roster.job': { jobId },
  'roster.report': { jobId },
  'roster.badRows': { jobId },
  'roster.apply': { jobId, seen: true },
  'roster.cancel': { jobId },
  'roster.export': { kind: 'person', placeId: 'liuwan' },
}) satisfies InputsOf<typeof rosterContracts>
