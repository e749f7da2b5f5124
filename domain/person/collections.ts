/** What is kept about people. */
import { collection, goes, nameless } from '../ground/collection'
import { asThen, other, ownName, person, places, secret, station, stationPath } from '../ground/fieldRoles'
import type { PlaceMove } from '../place/move'
import type { Place } from '../place/place'
import type { Facts } from './facts'
import type { IdentityClaim } from './identityClaim'
import { movedPerson } from './movePerson'
import { type Contact, contactOfPerson, type Login, type Person } from './person'

const people = collection<Person, Place, PlaceMove>()({
  form: 1,
  indexes: [{ equal: ['station'], sort: 'name' }, { equal: ['subCentre'], sort: 'name' }, { equal: ['centre'], sort: 'name' }, { equal: ['grid'], sort: 'name', sparse: true }],
  fields: {
    _id: person(),
    name: ownName,
    realName: ownName,
    station: stationPath({ name: 'stationName' }),
    posts: places('place'),
    household: other,
    grid: other,
    logins: secret,
    guardianYes: asThen('a word said before a witness; whoever of the two was merged since leads on by her own registration'),
    known: asThen('who said then that she is known; shown to nobody as a name'),
    volunteer: asThen('who entered it then; it is shown to nobody as a name'),
    formerly: asThen('the merge itself: by it an old id leads here'),
    mergedInto: asThen('the merge itself: by it this id leads on'),
    externalIds: other,
  },
  moves: {
    why: 'what people are told goes first, themselves last; whoever works there keeps her old posts until what she answers for has moved',
    run: movedPerson, last: true,
  },
  joins: { stays: '合并的那一刻两个登记一起改好（mergePeople）' },
  kept: nameless,
})

const logins = collection<Login>()({
  form: 1,
  indexes: [],
  fields: { _id: secret, personId: person() },
  joins: { stays: '合并的那一刻就指到留下的登记' },
  kept: goes('with the closing itself, which knows which they are'),
})

const identityClaims = collection<IdentityClaim>()({
  form: 1,
  indexes: [{ equal: ['state'], sort: 'at' }, { equal: ['station', 'state'], sort: 'at' }, { equal: ['station'], sort: '_id' }],
  fields: { login: secret, station: station(), name: asThen('as a phone that is nobody\'s yet says it, for who knows her to compare; it lapses') },
  joins: { stays: '还没有接到哪个登记上' },
  kept: goes('says a name and lapses: after thirty days, whoever asked (jobs/person)'),
})

const contacts = collection<Contact>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ ids: (personId) => [contactOfPerson(personId)], hers: true }), phone: secret, address: secret },
  joins: { own: 'what she wrote down for the one that stays goes before, gaps are filled' },
  kept: goes(),
})

const facts = collection<Facts>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ hers: true }), idNumber: secret },
  joins: { own: 'those of the one that goes are not hers to keep' },
  kept: goes(),
})

export const personCollections = { people, logins, identityClaims, contacts, facts }
