import { addressToOpen } from './addressToOpen'

test.each([
  ['127.0.0.1', 'http://127.0.0.1:5180/'],
  ['localhost', 'http://localhost:5180/'],
  ['::1', 'http://[::1]:5180/'],
])('%s opens at %s', (host, address) => expect(addressToOpen(host, 5180)).toBe(address))

test('a host on every address names one that a phone can reach', () => {
  expect(addressToOpen('0.0.0.0', 80)).toMatch(/^http:\/\/(?!0\.)\d+(\.\d+){3}:80\/$/)
})
