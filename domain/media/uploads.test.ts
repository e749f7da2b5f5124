import fc from 'fast-check'
import { addMinutes } from '../calendar/shanghai'
import { countTaken, countTicket, mustHaveRoom, toMakeRoom, type UploadDay } from './uploads'
import { uploadRule } from './uploadRules'
import { MEDIA_BYTES } from './vocab'

const NOW = '2026-06-01T02:00:00.000Z'
const TOMORROW = '2026-06-01T16:00:00.000Z'
const rule = uploadRule('c', NOW)
const MB = 1024 * 1024
const full = (): UploadDay => {
  let day: UploadDay | null = null
  for (let n = 0; n < rule.bytesADay.photo / MEDIA_BYTES.photo; n += 1) day = countTicket(day, 'li', 'photo', NOW, rule)
  return day!
}

test('a day has room for twenty whole photos; what was lighter leaves room; the next Shanghai day begins anew', () => {
  const day = full()
  expect(() => countTicket(day, 'li', 'photo', NOW, rule)).toThrow('TOO_MANY_UPLOADS')
  expect(countTicket(day, 'li', 'voice', NOW, rule).files).toBe(21)
  const light = (before: UploadDay) => countTaken(before, { kind: 'photo', at: NOW }, MB / 2)!
  const lighter = light(light(day))
  expect(countTicket(lighter, 'li', 'photo', NOW, rule).bytes.photo).toBeGreaterThan(0)
  expect(countTicket(day, 'li', 'photo', TOMORROW, rule)).toMatchObject({ files: 1, bytes: { photo: MEDIA_BYTES.photo } })
  expect(countTaken(countTicket(day, 'li', 'photo', TOMORROW, rule), { kind: 'photo', at: NOW }, 1)).toBeNull()
})

test('files without weight are counted too', () => {
  expect(() => countTicket({ ...full(), files: rule.filesADay, bytes: { photo: 0, voice: 0, spreadsheet: 0 } }, 'li', 'photo', NOW, rule)).toThrow('TOO_MANY_UPLOADS')
})

test('twenty lying loose are enough, and forty megabytes', () => {
  const files = (count: number, bytes: number) => Array.from({ length: count }, () => ({ bytes }))
  expect(() => mustHaveRoom(files(19, MB), rule)).not.toThrow()
  for (const [count, bytes] of [[20, 0], [8, 5 * MB]] as const) expect(() => mustHaveRoom(files(count, bytes), rule)).toThrow('TOO_MANY_UPLOADS')
})

const small = { ...rule, looseBytesInAll: 10 }
const file = (owner: string, minutesAgo: number, bytes = 4) => ({ _id: `${owner}${minutesAgo}`, owner, at: addMinutes(NOW, -minutesAgo), bytes })

test('above the county\'s bound the oldest go, as many as must', () => {
  const loose = [file('a', 300), file('b', 200), file('a', 100), file('b', 90)]
  expect(toMakeRoom(loose, NOW, small).map(({ _id }) => _id)).toEqual(['a300', 'b200'])
  expect(toMakeRoom(loose.slice(2), NOW, small)).toEqual([])
})

test('one who uploads without end pushes out her own, not what a neighbour is recording', () => {
  const flood = Array.from({ length: 30 }, (_, n) => file('mallory', 40 - n))
  const gone = toMakeRoom([file('granny', 50), ...flood], NOW, small)
  expect(gone.map(({ owner }) => owner)).toEqual(Array<string>(26).fill('mallory'))
})

test('whatever lies there: nothing young of the newest few goes, and nothing goes while there is room', () => {
  const some = fc.array(fc.record({ owner: fc.constantFrom('a', 'b', 'c'), ago: fc.integer({ min: 0, max: 200 }), bytes: fc.integer({ min: 0, max: 9 }) }), { maxLength: 30 })
  fc.assert(fc.property(some, (drawn) => {
    const loose = [...drawn].sort((a, b) => b.ago - a.ago).map(({ owner, ago, bytes }) => file(owner, ago, bytes))
    const gone = toMakeRoom(loose, NOW, small)
    const left = loose.filter((each) => !gone.includes(each))
    const total = (files: typeof loose) => files.reduce((all, { bytes }) => all + bytes, 0)
    if (total(loose) <= small.looseBytesInAll) expect(gone).toEqual([])
    for (const owner of ['a', 'b', 'c']) {
      const young = loose.filter((each) => each.owner === owner && each.at > addMinutes(NOW, -small.sparedMinutes)).slice(-small.sparedEach)
      for (const each of young) expect(left).toContain(each)
    }
    if (total(left) > small.looseBytesInAll) expect(left.every(({ at, bytes }) => bytes === 0 || at > addMinutes(NOW, -small.sparedMinutes))).toBe(true)
  }))
})
