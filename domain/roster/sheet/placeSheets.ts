/** The county's places as sheets: townships below the centre, stations below their township. */
import { checkPhone, checkWords, cleanPhone, type Column } from './column'
import { plainPlaceName } from '../placeNames'
import type { RosterSheet } from './rosterSheet'

const named = (header: string, example: string, aliases: readonly string[]): Column => ({
  key: 'name', header, aliases, required: true, check: checkWords(60), example, hint: '门口牌子上的名字', width: 16,
})
const PHONE: Column = { key: 'phone', header: '电话', aliases: ['联系电话', '值班电话'], required: true, clean: cleanPhone, check: checkPhone, example: '0734-1234567', hint: '乡亲打得通的电话', width: 9 }
const HOURS: Column = { key: 'openingHours', header: '开放时间', aliases: ['开门时间'], required: true, check: checkWords(60), example: '每天 8:00–21:00', hint: '和门上写的一样', width: 12 }

export const TOWNSHIP_SHEET: RosterSheet = {
  kind: 'township',
  title: '实践所名册',
  unit: '个实践所',
  about: '乡镇、街道的实践所。先导所，再导站。',
  under: 'centre',
  columns: [named('乡镇（所）', '云川镇', ['乡镇', '实践所', '名称', '乡镇街道']), PHONE, HOURS],
  keyOf: ({ name = '' }) => plainPlaceName(name),
  keyWords: '名称相同',
}

export const STATION_SHEET: RosterSheet = {
  kind: 'station',
  title: '实践站名册',
  unit: '个实践站',
  about: '村、社区的实践站。先把乡镇的实践所导好。',
  under: 'subCentre',
  columns: [
    { key: 'township', header: '乡镇（所）', aliases: ['乡镇', '实践所', '所属乡镇', '乡镇街道'], required: true, example: '云川镇', hint: '名册里已有的实践所', width: 10 },
    named('村（站）', '青禾村', ['村', '站', '实践站', '名称', '村居', '村社区']), PHONE, HOURS,
  ],
  keyOf: ({ name = '' }, placeId) => `${placeId}:${plainPlaceName(name)}`,
  keyWords: '同一个乡镇，名称相同',
}
