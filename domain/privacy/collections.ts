/** What is kept about somebody's own data. */
import { collection, goes, nameless } from '../ground/collection'
import { hands, other, person } from '../ground/fieldRoles'
import { PURPOSES } from '../person/purpose'
import type { Closing } from './closing'
import { type Consent, consentId } from './consent'
import type { Disclosure } from './disclosure'
import { bookId, type ExportFile } from './exportFile'
import type { NameSpread } from './nameSpread'
import { DISCLOSED_LABELS } from './vocab'

const disclosures = collection<Disclosure>()({
  form: 2,
  // The first ones were kept under their wish alone.
  steps: { 2: (disclosure: Disclosure) => ({ ...disclosure, ownerId: disclosure.ownerId ?? '' }) },
  indexes: [
    { equal: ['wishId'], sort: 'at' },
    { equal: ['ownerId'], sort: 'at' },
    { equal: ['viewerId'], sort: 'at' },
  ],
  fields: { ownerId: person({ hers: true }), viewerId: person({ name: 'viewerName' }), wishId: other },
  mine: {
    ownerId: {
      title: '谁看过我的信息',
      line: ({ viewerName, what, why, at: when }, { at }) => ({ 谁: viewerName, 看了什么: DISCLOSED_LABELS[what], 为什么: why, 时间: at(when) }),
    },
  },
  kept: nameless,
})

const consents = collection<Consent>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ ids: (personId) => PURPOSES.map((purpose) => consentId(personId, purpose)) }), personId: person(), history: hands() },
  joins: { own: 'both histories become one, oldest first' },
  kept: nameless,
})

const nameSpreads = collection<NameSpread>()({
  form: 2,
  // As of a place's move (place/collections.ts).
  steps: { 2: ({ table: _table, ...spread }: NameSpread & { table?: number }) => ({ ...spread, reached: '' }) },
  indexes: [{ equal: ['state'], sort: 'since' }],
  fields: { _id: person() },
  joins: { stays: '改名的进度，跟着各自的登记' },
  kept: nameless,
})

const exportFiles = collection<ExportFile>()({
  form: 1,
  indexes: [{ equal: ['state'], sort: 'at' }],
  fields: { _id: person({ ids: (personId) => [bookId(personId)] }), ownerId: person() },
  joins: { own: 'a book of the half that goes says less than she has now: it is left behind, and the files of both go after a day' },
  kept: goes('after a day; a book is left behind in the moment she is erased (jobs/privacy)'),
})

const closings = collection<Closing>()({
  form: 1,
  indexes: [{ equal: ['state'], sort: 'eraseAt' }],
  fields: { _id: person() },
  joins: { own: 'asked for in a call that was on its way: nobody is to be erased by it' },
  kept: nameless,
})

export const privacyCollections = { disclosures, consents, nameSpreads, exportFiles, closings }
