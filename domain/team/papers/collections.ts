/** What is kept about the papers of volunteers. */
import { collection, goes, nameless, notHers } from '../../ground/collection'
import { other, person, place, stationPath } from '../../ground/fieldRoles'
import { LICENCE_LABELS } from '../../person/licenceKinds'
import type { Cover, CoverEntry } from './cover'
import type { Licence } from './licence'
import type { Training, TrainingRecord } from './training'
import type { Vetting } from './vetting'

const licences = collection<Licence>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'toldAt' },
    { equal: ['personId'], sort: 'until' },
    { equal: ['warn'], sort: 'warnOn' },
  ],
  fields: {
    station: stationPath(),
    personId: person({ name: 'personName', hers: true }),
    seenById: person({ name: 'seenByName', deeds: ['team.seeLicence'] }),
  },
  joins: { own: 'one a person and kind, with both in its id; what she is fit for lies on her own document' },
  mine: {
    personId: {
      title: '证件',
      line: ({ kind, until, tail, toldAt }, { at }) => ({ 证: LICENCE_LABELS[kind], 有效到: until, 尾号: tail, 登记时间: at(toldAt) }),
    },
  },
  kept: goes(),
})

const covers = collection<Cover>()({
  form: 1,
  indexes: [{ equal: ['station'], sort: 'until' }, { equal: ['place'], sort: 'until' }],
  fields: { station: stationPath(), place: place({ name: 'placeName' }), from: other },
  joins: { stays: '名册上的人另有一行一行的记录' },
  kept: notHers,
})

const coverEntries = collection<CoverEntry>()({
  form: 1,
  indexes: [{ equal: ['coverId'], sort: 'personName' }, { equal: ['personId'], sort: 'until' }],
  fields: { coverId: other, personId: person({ name: 'personName', hers: true }), from: other },
  joins: { own: 'one a person and roster, with both in its id; the roster counts its people' },
  mine: {
    personId: {
      title: '保险',
      line: ({ insurer, words, from, until }) => ({ 公司: insurer, 保额: words, 从: from, 到: until }),
    },
  },
  kept: nameless,
})

const trainings = collection<Training>()({
  form: 1,
  indexes: [{ equal: ['station'], sort: 'day' }, { equal: ['place'], sort: 'day' }],
  fields: { station: stationPath(), place: place() },
  joins: { stays: '参加的人另有一行一行的记录' },
  kept: notHers,
})

const trainingRecords = collection<TrainingRecord>()({
  form: 1,
  indexes: [{ equal: ['trainingId'], sort: 'personName' }, { equal: ['personId'], sort: 'day' }],
  fields: { trainingId: other, personId: person({ name: 'personName', hers: true }) },
  joins: { own: 'one a person and training, with both in its id; the training counts its people' },
  mine: {
    personId: {
      title: '培训',
      line: ({ name, minutes, organiser, day }) => ({ 培训: name, 分钟: minutes, 单位: organiser, 日期: day }),
    },
  },
  kept: nameless,
})

const vettings = collection<Vetting>()({
  form: 1,
  indexes: [{ equal: ['station'], sort: 'until' }, { equal: ['centre', 'state'], sort: 'until' }],
  fields: { _id: person({ name: 'personName' }), station: stationPath(), trainingId: other, byId: person({ name: 'byName', deeds: ['team.vet'] }) },
  joins: { own: 'of two the one said last: a vetting taken back is not outlived by an older one' },
  kept: nameless,
})

export const papersCollections = { licences, covers, coverEntries, trainings, trainingRecords, vettings }
