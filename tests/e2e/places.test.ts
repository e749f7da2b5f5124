/** Where to go today: 王奶奶 looks at her station's page, and at what is near. */
import { visitDemoCounty } from './demoCounty'

jest.setTimeout(120_000)

const visitor = visitDemoCounty()

test('王奶奶 opens her station\'s page from 首页: hours today, the telephone, what is on', async () => {
  const { tap, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await tap('看看站里今天有什么')
  await reads('今天有什么')
  await reads(/村里办节会 .*不开/)
  await shoot('60-station')
  await reads('路口文明驿站')
  await tap(/^青禾果园实践基地/)
  await reads('学嫁接、认果树，坐得下40人')
  await shoot('61-base')
})

test('附近阵地 from 我的: her own station first, and nobody has to say where she is', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await openTab('我的')
  await tap(/^附近阵地/)
  await reads('荷塘村实践站')
  await tap('按离我远近排一排')
  await reads(/没取到您的位置/)
  await shoot('62-near')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
