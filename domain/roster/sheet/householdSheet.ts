/** Households: one row is one family, with its head and who lives with him. Its people are known already; a name that several
 *  neighbours bear needs their number of the villagers' roster beside it. */
import { HOUSEHOLD_LIMITS, RELATION_LABELS, RELATIONS, type Relation } from '../../household/vocab'
import { checkCode, checkName, checkWords, cleanCode, cleanName } from './column'
import { plainGridName } from './gridSheet'
import { STATION, TOWNSHIP } from './pathColumns'
import type { RosterSheet, RowCells } from './rosterSheet'

/** Somebody of a family as a row names her. */
export interface NamedMember {
  name: string
  /** Empty where the name is enough. */
  code: string
  relation: Relation
}

const relationOf = (word: string): Relation | undefined => RELATIONS.find((relation) => relation !== 'head' && RELATION_LABELS[relation] === word)

/** 李秀 配偶、李小山（QH0018）子女: a name, perhaps a number, perhaps what she is to the head. */
function namedMember(text: string): NamedMember {
  const [name = '', ...rest] = text.split(/[\s()（）:：]+/).filter((word) => word !== '')
  const last = rest[rest.length - 1] ?? ''
  const relation = relationOf(last)
  const codes = relation ? rest.slice(0, -1) : rest
  return { name, code: codes.join(' '), relation: relation ?? 'other' }
}

const familyOf = (text: string): NamedMember[] => text.split(/[、,，;；\n]+/).filter((part) => part.trim() !== '').map(namedMember)

function checkFamily(text: string): string | null {
  const family = familyOf(text)
  if (family.length >= HOUSEHOLD_LIMITS.membersMax) return `超过${HOUSEHOLD_LIMITS.membersMax}口人了，请先分户`
  const odd = family.some(({ name, code }) => checkName(name) !== null || (code !== '' && checkCode(cleanCode(code)) !== null))
  return odd ? '看不懂，请写成“李秀 配偶、李小山 子女”这样' : null
}

/** All who live there, the head first. */
export const membersIn = ({ head = '', headCode = '', family = '' }: RowCells): NamedMember[] =>
  [{ name: head, code: headCode, relation: 'head' }, ...familyOf(family).map((member) => ({ ...member, code: cleanCode(member.code) }))]

/** As the village says it, where the sheet does not. */
export const householdNameOf = ({ name, head = '' }: RowCells): string => name ?? `${head}家`.slice(0, HOUSEHOLD_LIMITS.nameMax)

export const HOUSEHOLD_SHEET: RosterSheet = {
  kind: 'household',
  title: '各户名册',
  unit: '户',
  about: '一行一户，写明户主和家人。户主和家人都要先在村民名册里。',
  under: 'station',
  columns: [
    TOWNSHIP, STATION,
    { key: 'head', header: '户主', aliases: ['户主姓名'], required: true, clean: cleanName, check: checkName, example: '李大山', hint: '村民名册里的名字', width: 8 },
    { key: 'headCode', header: '户主编号', aliases: ['编号'], clean: cleanCode, check: checkCode, example: 'QH0017', hint: '村里有同名的才要填：村民名册里的编号', width: 10 },
    { key: 'family', header: '家人', aliases: ['家庭成员', '成员'], check: checkFamily, example: '李秀 配偶、李小山 子女', hint: `名字后面空一格写关系（${RELATIONS.filter((each) => each !== 'head').map((each) => RELATION_LABELS[each]).join('、')}），用顿号隔开；同名的在名字后面写编号：李秀（QH0018）配偶`, width: 24 },
    { key: 'name', header: '户名', aliases: ['户的叫法'], check: checkWords(HOUSEHOLD_LIMITS.nameMax), example: '李家', hint: '空着就写成“李大山家”', width: 8 },
    { key: 'group', header: '村民小组', aliases: ['组', '小组'], check: checkWords(HOUSEHOLD_LIMITS.groupMax), example: '三组', hint: '没有可以空着', width: 8 },
    { key: 'grid', header: '网格', aliases: ['网格名称', '所属网格'], clean: plainGridName, check: checkWords(30), example: '第一网格', hint: '网格名册里已有的，没有可以空着', width: 10 },
  ],
  checkTogether: (cells) => {
    const members = membersIn(cells)
    const twice = new Set(members.map(({ name, code }) => `${name} ${code}`)).size < members.length
    return twice ? { header: '家人', value: '', words: '里有一个人写了两次（户主不用再写），请留一次' } : null
  },
  keyOf: ({ head = '', headCode }, placeId) => (headCode ? `${placeId}:code:${headCode}` : `${placeId}:${head}`),
  keyWords: '同一个村，户主相同',
}
