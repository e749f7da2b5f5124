import { randomIds, seededIds } from './ids'

test('new ids are 20 letters and digits and do not repeat', () => {
  const ids = Array.from({ length: 2000 }, () => randomIds.newId())
  for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z]{20}$/)
  expect(new Set(ids).size).toBe(ids.length)
})

test('digits are decimal, of the length asked, and every digit comes up everywhere', () => {
  const codes = Array.from({ length: 2000 }, () => randomIds.digits(8))
  for (const code of codes) expect(code).toMatch(/^\d{8}$/)
  for (let place = 0; place < 8; place += 1) {
    // Each is expected 200 times: fewer than 100 is about seven standard deviations off.
    const counts = new Map<string, number>()
    for (const code of codes) counts.set(code.charAt(place), (counts.get(code.charAt(place)) ?? 0) + 1)
    expect([...counts.values()].filter((count) => count >= 100)).toHaveLength(10)
  }
})

test('a reference can be read out: no 0 O 1 I L U', () => {
  for (let i = 0; i < 500; i += 1) expect(randomIds.ref()).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
})

test('a seed gives the same ids again, another seed others', () => {
  const take = (seed: number) => {
    const ids = seededIds(seed)
    return [ids.newId(), ids.digits(8), ids.ref(), ids.newId()]
  }
  expect(take(1)).toEqual(take(1))
  expect(take(1)).not.toEqual(take(2))
  expect(new Set([...take(1), ...take(2)]).size).toBe(8)
})
