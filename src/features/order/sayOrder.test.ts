import { awaitsNod, dotsDone, nextStepOf, sayCut, saySeats } from './sayOrder'

test('seats as people say them', () => {
  expect(saySeats({ state: 'open', seats: 3, seatsTaken: 1 })).toBe('要3位，还差2位')
  expect(saySeats({ state: 'filled', seats: 3, seatsTaken: 3 })).toBe('要3位，人手齐了')
  expect(saySeats({ state: 'reviewed', seats: 3, seatsTaken: 2 })).toBe('2位帮手来过')
  expect(saySeats({ state: 'expired', seats: 3, seatsTaken: 0 })).toBe('要3位')
})

test('the five dots follow the order', () => {
  expect(dotsDone('open')).toBe(2)
  expect(dotsDone('inService')).toBe(3)
  expect(dotsDone('confirmed')).toBe(4)
  expect(dotsDone('reviewed')).toBe(5)
})

test('a volunteer reads whose word is still missing', () => {
  const done = { state: 'checkedOut', beneficiaryConfirmed: false, stationConfirmed: false } as const
  expect(nextStepOf(done)).toBe('等乡亲和站里确认')
  expect(nextStepOf({ ...done, stationConfirmed: true })).toBe('站里确认过了，等乡亲确认')
  expect(nextStepOf({ ...done, beneficiaryConfirmed: true })).toBe('乡亲确认过了，等站里确认')
  expect(nextStepOf({ ...done, state: 'released' })).toBe('')
})

test('who waits for the nod is sent nowhere', () => {
  const held = { state: 'held', beneficiaryConfirmed: false, stationConfirmed: false } as const
  expect(nextStepOf({ ...held, nod: 'waiting' })).toBe('名额给您留着，点了头就能看到去哪里')
  expect(nextStepOf({ ...held, nod: 'given' })).toBe('到了地方，点一下“我到了”')
  expect([awaitsNod({ state: 'held', nod: 'waiting' }), awaitsNod({ state: 'held' }), awaitsNod({ state: 'released' })]).toEqual([true, false, false])
})

test('a cut is a sentence either way', () => {
  expect(sayCut('OVER_CAP')).toBe('一次最多计8小时，超出的部分不计')
  expect(sayCut('早到的部分不计')).toBe('早到的部分不计')
})
