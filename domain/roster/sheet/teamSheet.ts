/** Volunteer teams at the places they stand at, the upper ones before those under them. Who leads and who is in them is
 *  said afterwards, by appointment and by joining. */
import { TEAM_KIND_LABELS, TEAM_KINDS, TEAM_LIMITS, type TeamKind } from '../../team/vocab'
import { checkWords } from './column'
import { STATION, TOWNSHIP } from './pathColumns'
import type { RosterSheet, RowCells } from './rosterSheet'

const kindOf = (word: string): TeamKind | undefined => TEAM_KINDS.find((kind) => TEAM_KIND_LABELS[kind] === word)
export const teamKindOf = ({ kind = '' }: RowCells): TeamKind => kindOf(kind) ?? 'squad'

export const plainTeamName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

function checkCapacity(text: string): string | null {
  const { capacityMin, capacityMax } = TEAM_LIMITS
  return /^\d+$/.test(text) && Number(text) >= capacityMin && Number(text) <= capacityMax ? null : `不是${capacityMin}到${capacityMax}的整数，可以空着`
}

export const TEAM_SHEET: RosterSheet = {
  kind: 'team',
  title: '队伍名册',
  unit: '支队伍',
  about: '志愿服务队。上级队伍排在下级前面；队长导完以后再任命，队员自己加入。',
  under: 'deepest',
  columns: [
    { key: 'name', header: '队名', aliases: ['队伍名称', '名称', '队伍'], required: true, clean: plainTeamName, check: checkWords(TEAM_LIMITS.nameMax), example: '青禾村电工分队', hint: '最多30个字', width: 16 },
    { key: 'kind', header: '级别', aliases: ['队伍级别', '类别'], required: true, check: (text) => (kindOf(text) ? null : `不是队伍的级别，请写${Object.values(TEAM_KIND_LABELS).join('、')}里的一个`), example: '分队', hint: Object.values(TEAM_KIND_LABELS).join('、'), width: 6 },
    { ...TOWNSHIP, hint: '乡镇的队填；县里的队空着' },
    { ...STATION, required: false, hint: '村里的队填；乡镇、县里的队空着' },
    { key: 'parent', header: '上级队伍', aliases: ['上级'], clean: plainTeamName, check: checkWords(TEAM_LIMITS.nameMax), example: '云川镇支队', hint: '上级的队名，没有可以空着', width: 14 },
    { key: 'area', header: '服务区域', aliases: ['服务范围'], check: checkWords(TEAM_LIMITS.areaMax), example: '青禾村一到五组', hint: '没有可以空着', width: 14 },
    { key: 'skills', header: '会做什么', aliases: ['专长', '服务内容', '特长'], check: checkWords(TEAM_LIMITS.skillsMax), example: '修电器、换灯', hint: '没有可以空着', width: 14 },
    { key: 'capacity', header: '人数上限', aliases: ['名额'], check: checkCapacity, example: '30', hint: '空着就按县里的规定', width: 6 },
  ],
  keyOf: ({ name = '' }, placeId) => `${placeId}:${name}`,
  keyWords: '同一个地方，队名相同',
}
