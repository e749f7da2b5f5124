import * as fc from 'fast-check'
import { anOrder } from '../../tests/factories'
import type { Order } from './order'
import { toldAll, withClaim, withDone, withRelease } from './untold'

const after = (order: Order, ...steps: ((order: Order) => object)[]): Order => steps.reduce((at, step) => ({ ...at, ...step(at) }), order)

test('seats taken and services done add up until somebody is told', () => {
  const order = after(anOrder(), withClaim, withClaim, withDone)
  expect(order).toMatchObject({ news: 'due', untold: { claims: 2, releases: 0, done: 1 } })
  expect({ ...order, ...toldAll }).toMatchObject({ news: 'told', untold: { claims: 0, releases: 0, done: 0 } })
})

test('who came and went in between is no news; who leaves after the telling is', () => {
  expect(after(anOrder(), withClaim, withRelease)).toMatchObject({ news: 'told', untold: { claims: 0, releases: 0 } })
  expect(after(anOrder(), withClaim, () => toldAll, withRelease)).toMatchObject({ news: 'due', untold: { claims: 0, releases: 1 } })
})

test('whatever happens, it is due exactly while something is untold', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(withClaim, withRelease, withDone, () => toldAll)), (steps) => {
    const { news, untold } = after(anOrder(), ...steps)
    expect(news).toBe(Object.values(untold).some((count) => count > 0) ? 'due' : 'told')
  }))
})
