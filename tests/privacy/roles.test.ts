/** Whoever stores somebody's id or name, or a place's, says so on the collection's card: renaming, merging, moving, exporting
 *  and forgetting go by the cards' roles, and a field without one would be passed over. */
import { asThen, hands, other, people, person, secret, stationPath, type Role } from '../../domain/ground/fieldRoles'
import { CLOSED_NAME } from '../../domain/privacy/closing'
import { tellEverything, type ToldCounty, type Versions } from './everyVersion'
import { unsaid, type Known } from './fieldCrawl'
import { allCards } from './secretCrawl'
import { openWholeStore, type WholeStore } from './wholeStore'

describe('the crawler', () => {
  const KNOWN: Known = {
    person: new Set(['wang', 'li']), place: new Set(['liuwan', 'county']), login: new Set(['wx-wang']), personName: new Set(['王秀']), placeName: new Set(['柳湾站']),
  }
  const found = (fields: Record<string, Role>, document: object) => unsaid({ notes: { fields } }, new Map([['notes', [{ _id: 'n1', ...document }]]]), KNOWN)

  test.each<[string, object, string]>([
    ['an id', { about: 'wang' }, 'notes.about person'],
    ['an id in its own id', { _id: 'wang' }, 'notes._id person'],
    ['one in a list', { seen: ['nobody', 'li'] }, 'notes.seen person'],
    ['one deep inside', { pages: [{ by: { id: 'li' } }] }, 'notes.pages.by.id person'],
    ['one as a key', { counts: { li: 3 } }, 'notes.counts.(key) person'],
    ['a place', { where: 'liuwan' }, 'notes.where place'],
    ['a login', { phone: 'wx-wang' }, 'notes.phone login'],
    ['a name', { title: '王秀' }, 'notes.title personName'],
    ['a place\'s name', { heading: '柳湾站' }, 'notes.heading placeName'],
  ])('finds %s without a role', (_, document, fault) => {
    expect(found({}, document)).toEqual([fault])
    expect(found({ [fault.split(/[. ]/)[1] ?? '']: other }, document)).toEqual([fault])
  })

  test('takes what a role says, and no more than it says', () => {
    const fields = { personId: person({ name: 'personName' }), station: stationPath({ name: 'stationName' }), words: hands(), seats: people('who', 'called'), logins: secret, then: asThen('as it was') }
    const right = {
      personId: 'wang', personName: '王秀', station: 'liuwan', centre: 'county', stationName: '柳湾站', words: [{ byId: 'li', byName: '王秀', station: 'liuwan' }],
      seats: [{ who: 'li', called: '王秀' }], logins: ['wx-wang'], then: { anybody: 'li', called: '王秀' }, role: 'li',
    }
    expect(found(fields, right)).toEqual([])
    const wrong = { personId: 'liuwan', stationName: '王秀', words: [{ otherId: 'li' }], seats: [{ next: 'li' }], then: 'wx-wang' }
    expect(found(fields, wrong)).toEqual(['notes.personId place', 'notes.seats.next person', 'notes.stationName personName', 'notes.then login', 'notes.words.otherId person'])
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

  test('every collection has been written to, somebody was merged and somebody has left', () => {
    const empty = [...told.versions].filter(([, documents]) => documents.length === 0).map(([name]) => name)
    // Sums and cursors of a budget with more than a hundred transfers: no story is that long.
    expect(empty).toEqual(['budgetFolds'])
    expect(told.versions.get('people')).toEqual(expect.arrayContaining([expect.objectContaining({ mergedInto: expect.any(String) }), expect.objectContaining({ name: CLOSED_NAME })]))
  })

  test('every id and every name of somebody, and of a place, stands in a field with a role that says so', () => {
    const known = knownIn(told.versions)
    for (const kind of Object.values(known)) expect(kind.size).toBeGreaterThan(4)
    expect(unsaid(allCards, told.versions, known)).toEqual([])
  })
})

function knownIn(versions: Versions): Known {
  const all = (collection: 'people' | 'places' | 'logins' | 'identityClaims', ...fields: string[]) =>
    new Set((versions.get(collection) ?? []).flatMap((document) => fields.map((field) => document[field])).filter((value): value is string => typeof value === 'string' && value !== ''))
  return {
    person: all('people', '_id'),
    place: all('places', '_id'),
    login: new Set([...all('logins', '_id'), ...all('identityClaims', 'login')]),
    personName: all('people', 'name', 'realName'),
    placeName: all('places', 'name'),
  }
}
