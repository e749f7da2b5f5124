/** What people write is cleaned in every contract: no control characters, nothing that turns the direction, no halves of pairs. */
import { contracts } from './contracts'
import { emptiedWords, words, type Contract } from './ground/contract'
import { personName } from './person/contract'

const HOSTILE = ['a\u0000b', '12\u0007', '\ud800', '住\u202e址', 'a\u2066b', 'a\u200bb']
const BAD = /(?!\n)[\p{Cc}\u202e\u2066\u200b\p{Cs}]/u

type Schema = Contract['input']
interface Def { type: string; shape?: Record<string, Schema>; element?: Schema; innerType?: Schema; options?: Schema[]; in?: Schema; valueType?: Schema }
const defOf = (schema: Schema) => (schema as unknown as { def: Def }).def

/** Every form of a text in a contract, whole, with what comes after it (transform, pipe), and where it stands. */
function* texts(schema: Schema, at: string): Generator<[string, Schema]> {
  const { type, shape, element, innerType, options = [], in: first, valueType } = defOf(schema)
  if (type === 'string') yield [at, schema]
  if (first) {
    if ([...texts(first, at)].some(([path]) => path === at)) yield [at, schema]
    else yield* texts(first, at)
  }
  for (const [key, field] of Object.entries(shape ?? {})) yield* texts(field, `${at} ${key}`)
  for (const inner of [element, innerType, valueType, ...options]) if (inner) yield* texts(inner, at)
}

const takesHostile = (schema: Schema): boolean => HOSTILE.some((text) => {
  const read = schema.safeParse(text)
  return read.success && BAD.test(String(read.data))
})

const all = Object.entries(contracts).flatMap(([name, { input }]) => [...texts(input, name)])

test('no text of any contract takes what is not seen', () => {
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(([, schema]) => takesHostile(schema)).map(([at]) => at)).toEqual([])
})

test('words of blank letters alone are none, an address of them is empty; a heart keeps its form', () => {
  const blank = '\u3164\u115f\uffa0\u2800 \ufe0f'
  expect(words(20).safeParse(blank).success).toBe(false)
  expect([emptiedWords(20).parse('\u3164 \u2800'), words(20).parse('谢谢❤\ufe0f')]).toEqual(['', '谢谢❤\ufe0f'])
})

test('a name is seen: no letter that shows nothing, while rare and minority names are taken', () => {
  const taken = (name: string) => personName.safeParse(name).success
  expect(['\u3164\u3164', '王\u3164', '\uffa0', '\u115f\u1160', '王\u034f秀', '\u2800\u2800', '王\u200b', '\ufe0f'].filter(taken)).toEqual([])
  const names = ['王秀', '阿依古丽·买买提', '古丽•江', '𠮷野', '㛃', '葛\u{e0100}洪', 'ᠮᠣᠩᠭᠣᠯ', 'བསྟན་འཛིན'.replace(/་/g, ' '), 'Anna Lý', '王\ue000']
  expect(names.filter((name) => !taken(name))).toEqual([])
})

test('a paper ends within sane years', () => {
  const takes = (until: string) => contracts['team.tellLicence'].input.safeParse({ kind: 'firstAid', until }).success
  const covers = (from: string, until: string) => contracts['team.createCover'].input.safeParse({ placeId: 'p', insurer: '人保', amountYuan: 1, from, until }).success
  expect(['9999-12-31', '0001-01-01', '1989-12-31', '2100-01-01'].filter((day) => takes(day) || covers('2026-01-01', day) || covers(day, '2026-01-01'))).toEqual([])
  expect([takes('2099-12-31'), covers('2026-01-01', '2026-12-31')]).toEqual([true, true])
})
