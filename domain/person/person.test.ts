import { contactOfPerson, contactOfWish } from './person'
import { holds, ROLE_LABELS, type Post } from '../ground/post'

test('a role is held at a place, or somewhere', () => {
  const posts: Post[] = [{ role: 'gridWorker', place: 'liuwan' }]
  expect(holds(posts, 'gridWorker')).toBe(true)
  expect(holds(posts, 'gridWorker', 'liuwan')).toBe(true)
  expect(holds(posts, 'gridWorker', 'hekou')).toBe(false)
  expect(holds(posts, 'stationHead')).toBe(false)
  expect(holds([], 'villager')).toBe(false)
})

test('the contact of a person and that of a wish are two documents, even with one id', () => {
  expect(contactOfPerson('x')).not.toBe(contactOfWish('x'))
  expect(contactOfPerson('x')).not.toBe(contactOfPerson('y'))
  expect(contactOfWish('x')).not.toBe(contactOfWish('y'))
})

test('every role has its Chinese name', () => {
  for (const label of Object.values(ROLE_LABELS)) expect(label).toMatch(/^\p{Script=Han}{2,7}$/u)
})
