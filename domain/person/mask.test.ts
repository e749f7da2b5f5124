import { maskName } from './mask'

test.each([['李师傅', '李**'], ['王', '王**'], ['欧阳修文', '欧**'], ['𠮷田', '𠮷**'], ['', '**']])('%s stands as %s where not everybody may know', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
