/** People as a county brings them along: villagers from its own lists, volunteers from a former system with what they
 *  have served there (迁入). */
import { PERSON_LIMITS } from '../../person/vocab'
import { CATEGORY_LABELS, WISH_CATEGORIES, type WishCategory } from '../../ground/categories'
import { checkCode, codeKey, checkHours, checkName, checkPastDay, checkPhone, checkWords, cleanCode, cleanDay, cleanHours, cleanName, cleanPhone, type Column } from './column'
import { STATION, TOWNSHIP } from './pathColumns'
import type { RosterSheet, RowCells } from './rosterSheet'

const NAME: Column = { key: 'name', header: '姓名', aliases: ['名字', '志愿者姓名'], required: true, clean: cleanName, check: checkName, example: '王秀', hint: '身份证上的名字，最多20个字', width: 8 }
const PHONE: Column = { key: 'phone', header: '电话', aliases: ['手机号', '手机', '联系电话', '手机号码'], clean: cleanPhone, check: checkPhone, example: '13800001234', hint: '11位手机号，或带区号的座机', width: 9, contact: 'phone' }

export const PERSON_SHEET: RosterSheet = {
  kind: 'person',
  title: '村民名册',
  unit: '位乡亲',
  about: '村里已有的花名册，导进来以后，网格员就能替没有手机的乡亲说心愿。',
  under: 'station',
  columns: [
    NAME, TOWNSHIP, STATION, PHONE,
    { key: 'code', header: '编号', aliases: ['人员编号'], clean: cleanCode, check: checkCode, example: 'QH0017', hint: '您自己名册里的编号，没有可以空着；不要填身份证号', width: 10 },
    { key: 'address', header: '住址', aliases: ['家庭住址', '详细住址'], check: checkWords(60), example: '青禾村三组12号', hint: '没有可以空着', width: 16, contact: 'address' },
  ],
  checkTogether: (cells) => (isIdNumber(cells.code) ? { header: '编号', value: '', words: '像是身份证号，这里不能填，请换成别的编号或空着' } : null),
  keyOf: ({ code, name = '', phone = '' }, placeId) => (code ? `code:${codeKey(code)}` : `${placeId}:${name}:${phone}`),
  formerKeysOf: ({ code, name = '', phone = '' }, placeId) => (code ? [`code:${code}`] : formerNames(name).map((each) => `${placeId}:${each}:${phone}`)),
  keyWords: '编号相同；没有编号的，是同村、同名、同电话',
}

export const VOLUNTEER_SHEET: RosterSheet = {
  kind: 'volunteer',
  title: '志愿者名册',
  unit: '位志愿者',
  about: '从原来的系统搬过来的志愿者。以前的时长记作“迁入”，不换积分，要另一位同志看过才导入。',
  under: 'station',
  columns: [
    NAME, TOWNSHIP, STATION, PHONE,
    { key: 'system', header: '原系统', aliases: ['来源系统', '原平台'], required: true, check: checkWords(30), example: '蒸阳志愿者', hint: '以前用的系统叫什么', width: 10 },
    { key: 'code', header: '原系统编号', aliases: ['志愿者编号', '注册编号', '志愿者号'], required: true, clean: cleanCode, check: checkCode, example: 'ZY000123', hint: '在原系统里的编号，一人一个', width: 12 },
    { key: 'hours', header: '累计时长（小时）', aliases: ['累计时长', '服务时长', '时长', '服务时长小时'], clean: cleanHours, check: checkHours, example: '128.5', hint: '在原系统里累计的小时数，没有可以空着', width: 9 },
    { key: 'until', header: '时长截至日期', aliases: ['截至日期', '截止日期'], clean: cleanDay, check: checkPastDay, example: '2026-05-31', hint: '填了时长就要填：时长算到哪一天', width: 8 },
    { key: 'skills', header: '专业技能', aliases: ['特长', '技能'], check: checkWords(PERSON_LIMITS.skillsMax), example: '会修水管', hint: '没有可以空着', width: 12 },
    { key: 'services', header: '服务类别', aliases: ['志愿服务类别'], check: checkServices, example: '修修补补、陪伴聊天', hint: `用顿号隔开：${Object.values(CATEGORY_LABELS).join('、')}`, width: 14 },
  ],
  checkTogether: (cells) => {
    if (isIdNumber(cells.code)) return { header: '原系统编号', value: '', words: '像是身份证号，这里不能填，请换成原系统里的编号' }
    return minutesOf(cells) > 0 && !cells.until ? { header: '时长截至日期', value: '', words: '没有填，填了时长就要写明算到哪一天' } : null
  },
  keyOf: ({ system = '', code = '' }) => `system:${system}:${codeKey(code)}`,
  formerKeysOf: ({ system = '', code = '' }) => [`system:${system}:${code}`],
  keyWords: '原系统和编号都相同',
}

/** As one name was kept before every dot became one and gaps stayed. */
const formerNames = (name: string): string[] => [name.replace(/·/g, '•'), name.replace(/ /g, '')]

const isIdNumber = (code = ''): boolean => /^[1-9]\d{16}[\dXx]$/.test(code)

/** The opening balance in whole minutes. */
export const minutesOf = ({ hours = '0' }: RowCells): number => Math.round(Number(hours) * 60)

const namesOf = (text: string): string[] => text.split(/[、,，;；\s]+/).filter((name) => name !== '')
const categoryOf = (name: string): WishCategory | undefined => WISH_CATEGORIES.find((category) => CATEGORY_LABELS[category] === name)

function checkServices(text: string): string | null {
  const unknown = namesOf(text).find((name) => !categoryOf(name))
  return unknown === undefined ? null : '里有没见过的类别，请照填写说明里的写'
}

export const servicesOf = ({ services = '' }: RowCells): WishCategory[] => [...new Set(namesOf(services).flatMap((name) => categoryOf(name) ?? []))]
