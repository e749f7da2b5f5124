/** Names as people of this county write them, and what is none. */
import { personContracts, personName } from './contract'
import { cleanPersonName, wrongInName } from './name'
import { checkName, cleanName } from '../roster/sheet/column'

test.each([
  ['李〇', '李〇'], ['刘〇', '刘〇'], ['\uE000某', '\uE000某'], ['\uE843明', '\uE843明'], ['𠮷田', '𠮷田'],
  ['阿依古丽．买买提', '阿依古丽·买买提'], ['阿依古丽・买买提', '阿依古丽·买买提'], ['阿依古丽•买买提', '阿依古丽·买买提'], ['阿依古丽‧买买提', '阿依古丽·买买提'],
  ['阿依古丽･买买提', '阿依古丽·买买提'], ['阿依古丽 · 买买提', '阿依古丽·买买提'], ['阿依古丽.买买提', '阿依古丽·买买提'], ['བཀྲ་ཤིས', 'བཀྲ་ཤིས'], ['སྒྲོལ་མ', 'སྒྲོལ་མ'], ["D'Angelo", "D'Angelo"],
  ['D’Angelo', "D'Angelo"], ['Jean-Luc', 'Jean-Luc'], ['王　秀', '王秀'], [' 王 秀 ', '王秀'], ['Anna  Li', 'Anna Li'], ['Jose\u0301', 'José'],
])('[FC-E1] %s is taken, by form and sheet alike, as %s', (given, kept) => {
  expect(personName.parse(given)).toBe(kept)
  expect([cleanName(given), checkName(cleanName(given))]).toEqual([kept, null])
})

test.each([
  ['王@秀', '里的“@”不像名字用的字'], ['王秀1', '里的“1”不像名字用的字'], ['💡', '里的“💡”不像名字用的字'], ['·王秀', '开头的“·”不像名字用的字'], ['\u0301王', '开头的“\u0301”不像名字用的字'],
  ['\u3164', '里有看不见的字符'], ['\u115F', '里有看不见的字符'], ['\u1160', '里有看不见的字符'], ['\uFFA0', '里有看不见的字符'], ['王\u200B秀', '里有看不见的字符'], ['王\u202E秀', '里有看不见的字符'],
  ['a\u0300\u0301\u0302\u0303', '里有太多叠在一起的符号'], ['字'.repeat(21), '超过20个字了'],
])('[FC-E1] %p is none, and the character is named', (given, words) => {
  expect(wrongInName(cleanPersonName(given))).toBe(words)
  expect(personName.safeParse(given).success).toBe(false)
})

test('an empty name is none', () => {
  for (const nothing of ['', ' ', '　']) expect(personContracts['person.join'].input.safeParse({ name: nothing, stationId: 's', isFourteen: true }).success).toBe(false)
})

test('what is clean stays as it is', () => {
  for (const name of ['王秀', '阿依古丽·买买提', 'Anna Li', 'བཀྲ་ཤིས']) expect(cleanPersonName(cleanPersonName(name))).toBe(name)
})
