/** What is kept about what was done, counted and checked. */
import { collection, nameless, notHers } from '../ground/collection'
import { asThen, other, person, place, stationPath } from '../ground/fieldRoles'
import type { BudgetFold } from './budgetFold'
import type { Figure, FigureCursor } from './figures'
import type { Finding } from './reconcile'
import type { RequestRow } from './requestRow'
import type { Round } from './round'
import type { Stretch } from './stretch'

const requests = collection<RequestRow>()({
  form: 2,
  // The first ones did not say where, and nobody acted for another.
  steps: { 2: (row: RequestRow) => ({ ...row, agentId: row.agentId ?? '', station: row.station ?? '', centre: row.centre ?? '' }) },
  // Every write pays for each (docs/decisions/0002 says which question each is for).
  indexes: [
    // Whoever looks asks within her own place: a row of elsewhere is in no page of hers, so no cursor can tell of it.
    { equal: ['target'], sort: 'at', also: ['station', 'centre'] },
    { equal: ['actorId'], sort: 'at', also: ['station', 'centre'] },
    { equal: ['agentId'], sort: 'at' },
    { equal: ['station'], sort: 'at' },
    { equal: ['station', 'action'], sort: 'at' },
    { equal: ['centre'], sort: 'at' },
    { equal: ['centre', 'action'], sort: 'at' },
  ],
  fields: {
    station: stationPath({ stays: '谁在哪里办过什么，按当时的写' }),
    actorId: person({ name: 'actorName', hers: true }),
    agentId: person({ name: 'agentName' }),
    // Found by it, but never brought up to date: an id that was merged or moved leads on by itself.
    target: asThen('what it was about then; an audit row is evidence'),
    answer: asThen('sent again, it is answered again in the same words'),
  },
  joins: { stays: '谁办过什么，按当时的写' },
  mine: {
    actorId: {
      title: '我办过的事',
      line: ({ action, agentName, at: when }, { at, deed }) => ({ 办了什么: deed(action), 谁代办: agentName, 时间: at(when) }),
    },
    agentId: {
      title: '我替别人办过的事',
      line: ({ action, at: when }, { at, deed }) => ({ 办了什么: deed(action), 时间: at(when) }),
    },
  },
  kept: nameless,
})

const findings = collection<Finding>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'firstSeen' },
    { equal: ['centre', 'state'], sort: 'firstSeen' },
  ],
  fields: { station: stationPath(), account: asThen('found in the books of that id; once they agree it is gone by itself'), notedBy: person() },
  joins: { stays: '对账是看着各自的账写的，合并以后自己会对上' },
  kept: nameless,
})

const figures = collection<Figure>()({
  form: 1,
  indexes: [{ equal: ['place'], sort: 'month' }, { equal: ['parent', 'month'], sort: 'minutes' }],
  fields: { place: place(), parent: place() },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const figureCursors = collection<FigureCursor>()({
  form: 1,
  indexes: [],
  fields: { from: other },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const rounds = collection<Round>()({
  form: 1,
  indexes: [],
  fields: { after: asThen('where the round goes on; nobody is looked up by it') },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const stretches = collection<Stretch>()({
  form: 1,
  indexes: [],
  fields: { next: asThen('where the round goes on; nobody is looked up by it') },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

const budgetFolds = collection<BudgetFold>()({
  form: 1,
  indexes: [],
  fields: { to: other, from: other },
  joins: { stays: '不记着是哪位乡亲' },
  kept: notHers,
})

export const reportCollections = { requests, findings, figures, figureCursors, rounds, stretches, budgetFolds }
