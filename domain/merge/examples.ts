/** An example of each action about two registrations of one person. */
import type { InputsOf } from '../ground/contract'
import type { mergeContracts } from './contract'

export const mergeExamples = ({ mergeId = 'merge:li:0' } = {}) => ({
  'person.askMerge': { name: '乡亲granny', stationId: 'liuwan' },
  'person.myMerge': {},
  'person.stopMerge': { mergeId },
  'person.mergesToAnswer': {},
  'person.agreeMerge': { mergeId, personId: 'v2' },
  'person.refuseMerge': { mergeId, note: '不是同一个人' },
  'person.beginMerge': { personId: 'v3', otherId: 'v2', seen: true },
}) satisfies InputsOf<typeof mergeContracts>
