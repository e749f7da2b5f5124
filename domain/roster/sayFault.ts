/** What is wrong in a row, as a sentence. A phone or an address is repeated only to who sent the sheet. */
import type { Fault } from './sheet/rosterSheet'

export function sayFault(n: number, { header, value, words }: Fault, withValue: boolean): string {
  if (header === '') return `第${n}行${words}`
  if (value === '') return `第${n}行“${header}”${words}`
  return withValue ? `第${n}行“${header}”好像不对：${value} ${words}` : `第${n}行“${header}”好像不对：${words}`
}
