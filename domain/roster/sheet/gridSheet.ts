/** The grids a station is divided into. */
import { PLACE_LIMITS } from '../../place/vocab'
import { checkWords } from './column'
import { STATION, TOWNSHIP } from './pathColumns'
import type { RosterSheet, RowCells } from './rosterSheet'

const ORDER = /^[1-9]\d{0,2}$/

export const GRID_SHEET: RosterSheet = {
  kind: 'grid',
  title: '网格名册',
  unit: '个网格',
  about: '站里分的网格，一行一个。先把实践站导好；网格员导完以后再任命。',
  under: 'station',
  columns: [
    TOWNSHIP, STATION,
    { key: 'name', header: '网格', aliases: ['网格名称', '名称'], required: true, check: checkWords(PLACE_LIMITS.nameMax), example: '第一网格', hint: '村里怎么叫就怎么写', width: 12 },
    { key: 'order', header: '排第几', aliases: ['序号', '顺序'], check: (text) => (ORDER.test(text) ? null : '不是1到999的整数，可以空着'), example: '1', hint: '在村里的网格里排第几，没有可以空着', width: 6 },
  ],
  keyOf: ({ name = '' }, placeId) => `${placeId}:${plainGridName(name)}`,
  keyWords: '同一个村，网格名称相同',
}

export const plainGridName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/** Those without a number stand last, as those that are added by hand. */
export const gridOrderOf = ({ order }: RowCells): number => Math.min(Number(order ?? PLACE_LIMITS.gridsMax), PLACE_LIMITS.gridsMax)
