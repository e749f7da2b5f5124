import { sayBudget, sayEnds, sayHeld, sayPoints, sayPurses, saySigned } from './sayPoints'

test('points in words', () => {
  expect(sayPoints(0)).toBe('0分')
  expect(sayPoints(1280)).toBe('1,280分')
  expect(sayPoints(1234567)).toBe('1,234,567分')
  expect(saySigned(20)).toBe('+20分')
  expect(saySigned(-12)).toBe('−12分')
})

test('what may be spent, her own and her family\'s; one that cannot be read is not guessed', () => {
  expect([sayPurses(), sayPurses({ own: null, household: 8 })]).toEqual(['', ''])
  expect(sayPurses({ own: 1280 })).toBe('现在能用1,280分')
  expect(sayPurses({ own: 0, household: 80 })).toBe('现在能用0分，家里还有80分')
  expect([sayPurses({ own: 5, household: 0 }), sayPurses({ own: 5, household: null })]).toEqual(['现在能用5分', '现在能用5分'])
})

test('the budget is said, full or spent', () => {
  expect(sayBudget(4600)).toContain('4,600分')
  expect(sayBudget(0)).toContain('已经发完了')
})

test('what is set aside is said', () => {
  expect(sayHeld({ balance: 35, held: 12 })).toBe('一共35分，其中12分给等您去拿的东西留着')
  expect(sayHeld({ balance: 35, held: 0 })).toBe('都可以用')
  expect(sayHeld({ balance: 0, held: 0 })).toContain('积分就来了')
})

test('until when they are good is said, the year only when it is another', () => {
  expect(sayEnds([], '2026-06-01')).toBe('')
  expect(sayEnds([{ day: '2026-12-31', points: 20 }, { day: '2027-12-31', points: 5 }], '2026-06-01'))
    .toMatch(/^12月31日有20分要到期，2027年12月31日有5分要到期。/)
})
