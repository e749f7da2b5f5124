/** A phone, an address, an identity number, a login or a recording stands where its card calls it secret, and nowhere else:
 *  no audit row, no message, no figure, no finding and no line of the log has it. */
import { COLLECTION_NAMES } from '../../domain/collections'
import { secret, secretWithin, type Role } from '../../domain/ground/fieldRoles'
import { ID_NUMBER, tellEverything, type ToldCounty } from './everyVersion'
import { allCards, inTheOpen, secretsIn } from './secretCrawl'
import { openWholeStore, type WholeStore } from './wholeStore'

describe('the crawler', () => {
  const cards: Record<string, { fields: Record<string, Role> }> = { contacts: { fields: { phone: secret } }, sheets: { fields: { rows: secretWithin('phone') } }, notes: { fields: {} } }
  const found = (note: object) => inTheOpen(cards, new Map([
    ['contacts', [{ _id: 'c', phone: '13800001234' }]], ['sheets', [{ _id: 's', rows: [{ phone: '13900005678', name: '王秀英老师' }] }]], ['notes', [{ _id: 'n', ...note }]],
  ]))

  test('finds a secret that is told elsewhere, whole or in a sentence, at any depth', () => {
    expect(found({ title: '13800001234' })).toEqual(['notes.title of contacts.phone'])
    expect(found({ said: [{ words: '请打13900005678。' }] })).toEqual(['notes.said.words of sheets.rows'])
    expect(found({ calls: { 13800001234: 2 } })).toEqual(['notes.calls.(key) of contacts.phone'])
  })

  test('leaves alone what is none', () => {
    expect(found({ title: '1380000', name: '王秀英老师', phone: 'none' })).toEqual([])
  })
})

describe('in a county where everything there is was done', () => {
  let whole: WholeStore
  let told: ToldCounty
  beforeAll(async () => {
    whole = openWholeStore()
    told = await tellEverything(whole)
  })
  afterAll(() => whole.close())

  test('secrets of every kind have been there', () => {
    const fields = new Set([...secretsIn(allCards, told.versions).values()].flat())
    const declared = COLLECTION_NAMES.flatMap((name) => Object.entries(allCards[name]?.fields ?? {}).flatMap(([field, role]) => (role.is === 'secret' ? [`${name}.${field}`] : [])))
    expect(declared.filter((field) => !fields.has(field))).toEqual([])
  })

  test('and none stands anywhere else', () => {
    expect(inTheOpen(allCards, told.versions)).toEqual([])
  })

  test('nor in what the county logged', () => {
    expect(told.county.log.length).toBeGreaterThan(100)
    const log = JSON.stringify(told.county.log)
    for (const value of [ID_NUMBER, ...secretsIn(allCards, told.versions).keys()]) expect(log).not.toContain(value)
  })

  /** Not by the roles: a field that lost its role would hide what stands in it from the search above. Where a ticket lets its
   *  owner upload to (`incoming/…`) is answered again with the call: nothing is kept there, and nobody else may use it. */
  test.each<[string, RegExp]>([
    ['a phone', /(?<![\w:])1[3-9]\d{9}(?!\w)/], ['an identity number', /\d{17}[\dX]/], ['an address', /柳湾村\w+家/], ['a login', /"wx-/], ['the file of a recording or a sheet', /"(?!incoming\/)[a-z]+\/\w{20}/],
  ])('what looks like %s stands in secret fields only', (_, pattern) => {
    const fields = [...told.versions].flatMap(([name, documents]) => documents.flatMap((document) =>
      Object.keys(document).filter((field) => pattern.test(JSON.stringify(document[field]))).map((field) => `${name}.${field}`)))
    const isSecret = (field: string): boolean => allCards[field.split('.')[0] ?? '']?.fields[field.split('.')[1] ?? '']?.is === 'secret'
    expect([...new Set(fields)].filter((field) => !isSecret(field))).toEqual([])
  })
})
