import { broughtUp, formOf, stamped } from './forms'

/** A name that was one word, then two, then two with a reading. */
const card = {
  form: 3,
  steps: {
    2: ({ name, ...rest }: { name: string }) => ({ ...rest, family: name.slice(0, 1), given: name.slice(1) }),
    3: (document: { family: string }) => ({ ...document, reading: document.family === '王' ? 'wang' : '' }),
  },
}

test('comes up step by step, and says its form', () => {
  expect(broughtUp(card, { _id: 'a', name: '王秀英' })).toEqual({ _id: 'a', family: '王', given: '秀英', reading: 'wang', form: 3 })
  expect(broughtUp(card, { _id: 'a', family: '李', given: '四', form: 2 })).toEqual({ _id: 'a', family: '李', given: '四', reading: '', form: 3 })
})

test('of its card\'s form it is left as it is', () => {
  const now = { _id: 'a', form: 3 }
  expect(broughtUp(card, now)).toBe(now)
  const first = { _id: 'a' }
  expect(broughtUp({ form: 1 }, first)).toBe(first)
  expect([stamped({ form: 1 }, first), stamped(card, first)]).toEqual([{ _id: 'a' }, { _id: 'a', form: 3 }])
  expect(stamped({ form: 1 }, first)).toBe(first)
})

test('of a form nobody knows, or with a step missing, it is a fault', () => {
  expect(() => broughtUp(card, { _id: 'a', form: 4 })).toThrow('a newer version has written it')
  expect(() => broughtUp({ form: 1 }, { _id: 'a', form: 2 })).toThrow('only 1 is known')
  expect(() => broughtUp({ form: 2 }, { _id: 'a' })).toThrow('no step to form 2')
  expect([formOf({}), formOf({ form: 2 }), formOf({ form: '2' })]).toEqual([1, 2, 1])
})
