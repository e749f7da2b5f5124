/** What stands below a station: bases, points, posts. */
import { PLACE_LIMITS, type PlaceKind } from '../../place/vocab'
import { checkPhone, checkWords, cleanPhone } from './column'
import { STATION, TOWNSHIP } from './pathColumns'
import { plainPlaceName } from '../placeNames'
import type { RosterSheet, RowCells } from './rosterSheet'

type SiteKind = Extract<PlaceKind, 'base' | 'point' | 'post'>

const KIND_WORDS: Record<string, SiteKind> = { 基地: 'base', 实践基地: 'base', 点: 'point', 实践点: 'point', 驿站: 'post', 志愿驿站: 'post' }

export const siteKindOf = ({ kind = '' }: RowCells): SiteKind => KIND_WORDS[kind] ?? 'point'
export const SITE_WORDS: Record<SiteKind, string> = { base: '基地', point: '点', post: '驿站' }

export const SITE_SHEET: RosterSheet = {
  kind: 'site',
  title: '阵地名册',
  unit: '处阵地',
  about: '站下面的实践基地、实践点和驿站。先把实践站导好。',
  under: 'station',
  columns: [
    TOWNSHIP, STATION,
    { key: 'kind', header: '类型', aliases: ['阵地类型'], required: true, check: (text) => (text in KIND_WORDS ? null : '不是阵地的类型，请写基地、点或驿站'), example: '驿站', hint: '写基地、点或驿站', width: 6 },
    { key: 'name', header: '名称', aliases: ['阵地名称', '驿站名称', '基地名称'], required: true, check: checkWords(PLACE_LIMITS.nameMax), example: '青禾村口驿站', hint: '门口牌子上的名字', width: 16 },
    { key: 'phone', header: '电话', aliases: ['联系电话', '值班电话'], clean: cleanPhone, check: checkPhone, example: '0734-1234567', hint: '空着就用站里的电话', width: 9 },
    { key: 'openingHours', header: '开放时间', aliases: ['开门时间'], check: checkWords(60), example: '每天 8:00–21:00', hint: '空着就和站里一样', width: 12 },
  ],
  keyOf: ({ name = '' }, placeId) => `${placeId}:site:${plainPlaceName(name)}`,
  keyWords: '同一个站，名称相同',
}
