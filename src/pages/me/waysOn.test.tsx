/** Lists that many changes touch: no way on twice, no part of the mini-program twice. */
import { ME_LINKS } from './waysOn'

test('each way on from 我的 stands there once', () => {
  const titles = ME_LINKS.map(({ title }) => title)
  expect(titles).toEqual([...new Set(titles)])
})
