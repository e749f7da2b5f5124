/** A wish the station left lying is seen and answered by the township, then by the county; not an hour before. */
import type { Role } from '../../../domain/ground/post'
import { openCounty, type County } from '../../../tests/county'
import { aPerson, aWish, PATH } from '../../../tests/factories'
import { openSimulated } from '../../store/simulated'

let county: County
beforeEach(async () => {
  const { store } = openSimulated()
  county = await openCounty(store)
  const settled: [string, Role, string][] = [['town', 'subCentreHead', PATH.subCentre], ['far', 'subCentreHead', 'far-town'], ['county', 'dispatcher', PATH.centre]]
  await store.transact(async (tx) => {
    for (const [id, role, place] of settled) {
      await tx.create('people', aPerson(id, { posts: [{ role, place }] }))
      await tx.create('logins', { _id: `wx-${id}`, personId: id })
    }
    await tx.create('wishes', aWish({ when: { kind: 'anytime' } }))
  })
})

const seen = async (who: string) => (await county.does(who, 'wish.toAnswer', {})).wishes.map(({ wishId }) => wishId)

test('until its last day it concerns nobody above the station', async () => {
  county.clock.advance({ days: 3 })
  for (const who of ['town', 'county']) {
    expect(await seen(who)).toEqual([])
    expect(await county.refused(who, 'wish.detail', { wishId: 'w1' })).toBe('NOT_ALLOWED')
    expect(await county.refused(who, 'wish.accept', { wishId: 'w1' })).toBe('NOT_ALLOWED')
    expect(await county.refused(who, 'wish.refuse', { wishId: 'w1', note: '不行' })).toBe('NOT_ALLOWED')
  }
  expect(await seen('head')).toEqual(['w1'])
})

test('the day after, its own township sees and answers it; the county and others do not [F20]', async () => {
  county.clock.advance({ days: 4 })
  expect([await seen('town'), await seen('far'), await seen('county')]).toEqual([['w1'], [], []])
  expect((await county.does('town', 'wish.detail', { wishId: 'w1' })).can).toEqual(['accept', 'askBack', 'refuse'])
  expect(await county.refused('far', 'wish.accept', { wishId: 'w1' })).toBe('NOT_ALLOWED')
  expect(await county.refused('county', 'wish.accept', { wishId: 'w1' })).toBe('NOT_ALLOWED')
  expect((await county.does('town', 'wish.accept', { wishId: 'w1' })).state).toBe('accepted')
  expect(await seen('town')).toEqual([])
})

test('two working days later the county does too; a question put to the villager takes it off the desks above [F20]', async () => {
  county.clock.advance({ days: 8 })
  expect([await seen('town'), await seen('county')]).toEqual([['w1'], ['w1']])
  await county.does('county', 'wish.askBack', { wishId: 'w1', note: '哪天方便？' })
  expect([await seen('town'), await seen('county')]).toEqual([[], []])
  expect(await county.refused('town', 'wish.detail', { wishId: 'w1' })).toBe('NOT_ALLOWED')
})
