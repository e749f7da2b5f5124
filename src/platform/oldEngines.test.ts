/** What is brought along for old engines does as the real one does. */

test('replaceAll: text, pattern, signs with a meaning, a function', () => {
  const real = String.prototype.replaceAll
  const cases: [string, string | RegExp, string][] = [['a+b+c', '+', ' '], ['a.b', '.', '$&$&'], ['(x)*', /[()*]/g, '_'], ['[\\]', '\\', '/']]
  const expected = cases.map(([text, what, by]) => text.replaceAll(what, by))
  Reflect.deleteProperty(String.prototype, 'replaceAll')
  try {
    jest.isolateModules(() => void jest.requireActual('./oldEngines'))
    expect(String.prototype.replaceAll).not.toBe(real)
    expect(cases.map(([text, what, by]) => text.replaceAll(what, by))).toEqual(expected)
    expect("it's!".replaceAll(/[!']/g, (sign) => sign.charCodeAt(0).toString(16))).toBe('it27s21')
  } finally {
    String.prototype.replaceAll = real
  }
})
