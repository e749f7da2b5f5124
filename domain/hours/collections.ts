/** What is kept about minutes of service. */
import { collection, nameless } from '../ground/collection'
import { asThen, nameOf, other, person, personIds, stationPath } from '../ground/fieldRoles'
import type { HourEntry, HourTally } from './hours'

const AS_THEN = '服务时长记录写下就不改（民政部令第67号）：记的是当时的地点和组织单位'

const hourEntries = collection<HourEntry>()({
  form: 1,
  indexes: [{ equal: ['centre'], sort: 'confirmedAt' }, { equal: ['personId'], sort: 'startedAt' }],
  fields: {
    station: stationPath({ stays: AS_THEN }),
    placeName: asThen(AS_THEN),
    organisation: asThen(AS_THEN),
    orderId: other,
    personId: person({ name: 'personName', hers: true }),
    confirmers: personIds,
    // 活动负责人 is whoever signed for the station.
    personInCharge: nameOf<HourEntry>(({ confirmers }) => confirmers[1], ['hours.confirm']),
  },
  joins: { own: 'a ledger: an opposite entry and a new one, with her tally and what star it brings' },
  mine: {
    personId: {
      title: '服务时长',
      line: (entry, { at }) => ({
        活动: entry.activityName, 内容: entry.content, 开始: at(entry.startedAt), 结束: at(entry.endedAt), 分钟: entry.minutes,
        地点: entry.placeName, 组织单位: entry.organisation, 负责人: entry.personInCharge, 确认时间: at(entry.confirmedAt),
      }),
    },
  },
  kept: nameless,
})

const hourTallies = collection<HourTally>()({
  form: 1,
  indexes: [],
  fields: { _id: person() },
  joins: { stays: '跟着时长记录一条一条加减' },
  kept: nameless,
})

export const hoursCollections = { hourEntries, hourTallies }
