import { collection, nameless } from './collection'
import { asThen, hand, hands, nameOf, people, person, personIds, place, places, station, stationPath } from './fieldRoles'
import { relocated, renamed, replaced } from './roles'

interface Doc {
  _id: string
  rev: number
  personId: string
  personName: string
  station: string
  stationName: string
  centre: string
  subCentre: string
  place: string
  members: { personId: string; name: string }[]
  signed: { byId: string; byName: string; agentId?: string; agentName?: string } | null
  story: { byId: string; byName: string }[]
  signers: string[]
  inCharge: string
  market: string
  posts?: { role: string; place: string }[]
  told: string
}

const card = collection<Doc>()({
  form: 1, indexes: [], kept: nameless,
  fields: {
    personId: person({ name: 'personName' }), station: stationPath({ name: 'stationName' }), place: place(), market: station(), posts: places('place'),
    told: asThen('what was said then'),
    members: people('personId', 'name'), signed: hand(), story: hands(), signers: personIds, inCharge: nameOf<Doc>(({ signers }) => signers[1] ?? '', []),
  },
})

const document: Doc = {
  _id: 'd', rev: 3, personId: 'wang', personName: '王秀', station: 'old', stationName: '旧村', centre: 'c', subCentre: 's', place: 'old', market: 'old',
  members: [{ personId: 'li', name: '李四' }, { personId: 'wang', name: '王秀' }], signed: { byId: 'li', byName: '李四', agentId: 'wang', agentName: '王秀' },
  story: [{ byId: 'wang', byName: '王秀' }, { byId: 'li', byName: '李四' }], signers: ['li', 'wang'], inCharge: '王秀', told: 'wang',
}

test('a changed name stands wherever her id does, and nobody else\'s changes', () => {
  expect(renamed(card, document, { personId: 'wang', name: '王秀英' })).toEqual({
    ...document, personName: '王秀英', inCharge: '王秀英', members: [{ personId: 'li', name: '李四' }, { personId: 'wang', name: '王秀英' }],
    signed: { byId: 'li', byName: '李四', agentId: 'wang', agentName: '王秀英' }, story: [{ byId: 'wang', byName: '王秀英' }, { byId: 'li', byName: '李四' }],
  })
  expect(renamed(card, document, { personId: 'zhao', name: '赵六' })).toEqual(document)
  expect(renamed(card, { ...document, signed: null }, { personId: 'wang', name: '王秀' }).signed).toBeNull()
})

test('what stood under an id that goes stands under the one that stays', () => {
  const next = replaced(card, document, 'wang', { personId: 'kept', name: '王秀英' })
  expect(JSON.stringify({ ...next, told: '' })).not.toContain('"wang"')
  expect(next.told).toBe('wang')
  expect(next).toMatchObject({ personId: 'kept', personName: '王秀英', signers: ['li', 'kept'], members: [{ personId: 'li' }, { personId: 'kept', name: '王秀英' }] })
})

test('who must not be named keeps the name that stands there, but not the id', () => {
  const child = { ...card, unnamed: { why: 'a code name stands there', run: () => true } }
  expect(renamed(child, document, { personId: 'wang', name: '王秀英' })).toBe(document)
  expect(replaced(child, document, 'wang', { personId: 'kept', name: '王秀英' })).toMatchObject({ personId: 'kept', personName: '王秀' })
})

test('a station that moved takes its path, its name and what stands at it along', () => {
  const target = { _id: 'new', name: '新村', centre: 'c', subCentre: 't', station: 'new' }
  expect(relocated(card, document, target, 'old')).toEqual({ ...document, station: 'new', subCentre: 't', stationName: '新村', place: 'new', market: 'new' })
  expect(relocated(card, { ...document, place: 'base' }, target, 'old')).toMatchObject({ station: 'new', place: 'base' })
  const posts = [{ role: 'villager', place: 'old' }, { role: 'teamLeader', place: 'team' }]
  expect(relocated(card, { ...document, posts }, target, 'old').posts).toEqual([{ role: 'villager', place: 'new' }, { role: 'teamLeader', place: 'team' }])
  expect(relocated(card, document, target, 'other')).toEqual(document)
})
