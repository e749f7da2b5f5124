/** What people do here, by its name in the contract. */
import { agreeMerge } from './agreeMerge'
import { askMerge } from './askMerge'
import { beginMerge } from './beginMerge'
import { mergesToAnswer } from './mergesToAnswer'
import { myMerge } from './myMerge'
import { refuseMerge } from './refuseMerge'
import { stopMerge } from './stopMerge'

export const mergeActions = {
  'person.askMerge': askMerge,
  'person.myMerge': myMerge,
  'person.stopMerge': stopMerge,
  'person.mergesToAnswer': mergesToAnswer,
  'person.agreeMerge': agreeMerge,
  'person.refuseMerge': refuseMerge,
  'person.beginMerge': beginMerge,
}
