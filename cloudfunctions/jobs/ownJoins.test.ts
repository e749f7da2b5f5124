/** Every collection whose card says that its feature has a way of its own has it, and no other. */
import { COLLECTION_NAMES, collectionOf } from '../../domain/collections'
import { OWN_JOINS } from './ownJoins'

test('own ways of joining two registrations are those the cards speak of', () => {
  const said = COLLECTION_NAMES.filter((name) => 'own' in (collectionOf(name).joins ?? {}))
  expect(Object.keys(OWN_JOINS).sort()).toEqual([...said].sort())
})
