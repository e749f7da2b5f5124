/** One column of a roster: the template's header, the check of an import, the heading of an export and the line in the
 *  docs all come from here. A check gives null, or words of what is wrong that follow the value: 1380000 “只有7位…”. */
import { daysBetween, isDay } from '../../calendar/shanghai'
import { PHONE_FORM } from '../../ground/contact'

export interface Column {
  key: string
  header: string
  /** Other headers people's own sheets have for it. */
  aliases?: readonly string[]
  required?: boolean
  /** Makes one spelling of many: 138 0000 0000, +86…, full-width digits. */
  clean?: (text: string) => string
  check?: (text: string, today: string) => string | null
  example: string
  hint: string
  /** In characters, for the width of the sheet. */
  width: number
  /** Who may not see contacts gets an export without it. */
  contact?: 'phone' | 'address'
}

const narrow = (text: string): string => text.normalize('NFKC')
const isScientific = (text: string): boolean => /^\d(\.\d+)?e\+?\d+$/i.test(text)

export const cleanPhone = (text: string): string => narrow(text).replace(/[\s\u2010-\u2015—]/g, (char) => (/\s/.test(char) ? '' : '-')).replace(/^\+?86-?(?=1\d{10}$)/, '')

export function checkPhone(text: string): string | null {
  if (isScientific(text)) return '被表格改成了科学计数，请把这一列设成文本，再填一次'
  if (PHONE_FORM.test(text)) return null
  if (/^\d+$/.test(text) && text.startsWith('1')) return text.length < 11 ? `只有${text.length}位，手机号是11位` : `有${text.length}位，手机号是11位`
  return '不像电话，请写手机号，或者带区号的座机'
}

/** Names by the one rule for names, as forms take them. */
export { cleanPersonName as cleanName, wrongInName as checkName } from '../../person/name'

export const checkWords = (max: number) => (text: string): string | null => ([...text].length > max ? `超过${max}个字了` : null)

/** 2020-1-5, 2020/1/5, 2020.1.5, 2020年1月5日, 20200105 → 2020-01-05; what is no day stays as it is. */
export function cleanDay(given: string): string {
  const text = narrow(given).replace(/\s.*$/, '')
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

export function checkPastDay(text: string, today: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDay(text)) return '不像日期，请写成 2026-05-31 这样'
  return daysBetween(text, today) < 0 ? '这一天还没有到' : null
}

/** More than anybody gave in the longest life of service on record. */
export const HOURS_MAX = 30_000

export const cleanHours = (text: string): string => narrow(text).replace(/[\s,]/g, '').replace(/(小时|个小时|h)$/i, '')

export function checkHours(text: string): string | null {
  if (!/^\d+(\.\d+)?$/.test(text)) return '不像小时数，请只写数字，比如 12.5'
  return Number(text) > HOURS_MAX ? '这么多小时不像一个人做的，请核对' : null
}

/** Numbers of people in another system, kept to the letter but for spaces and full-width digits. */
export const cleanCode = (text: string): string => narrow(text).replace(/\s/g, '')

/** As numbers are compared: QH１ and qh1 are one. */
export const codeKey = (code: string): string => narrow(code).toUpperCase()

export function checkCode(text: string): string | null {
  if (isScientific(text)) return '被表格改成了科学计数，请把这一列设成文本，再填一次'
  return /^[\p{L}\p{N}_/-]{1,40}$/u.test(text) ? null : '不像编号，只能有字母、数字和短横，最多40个'
}
