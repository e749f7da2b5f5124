import { maskName } from './mask'
import { holds, type Post } from './person'

test.each([['李建国', '李**'], ['王', '王**'], ['欧阳修文', '欧**'], ['𠮷田', '𠮷**'], ['', '**']])('%s stands as %s where not everybody may know', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test('a role is held at a place, or somewhere', () => {
  const posts: Post[] = [{ role: 'gridWorker', place: 'liuwan' }]
  expect(holds(posts, 'gridWorker')).toBe(true)
  expect(holds(posts, 'gridWorker', 'liuwan')).toBe(true)
  expect(holds(posts, 'gridWorker', 'hekou')).toBe(false)
  expect(holds(posts, 'stationHead')).toBe(false)
  expect(holds([], 'villager')).toBe(false)
})
