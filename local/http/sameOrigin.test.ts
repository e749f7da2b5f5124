import { isSameOrigin } from './sameOrigin'

const host = '127.0.0.1:5180'

test.each([
  [{ host }],
  [{ host, origin: 'http://127.0.0.1:5180' }],
  [{ host, origin: 'http://127.0.0.1:5180', 'sec-fetch-site': 'same-origin' }],
  [{ host: 'dianliang.example', origin: 'https://dianliang.example' }],
])('%j is ours', (headers) => expect(isSameOrigin(headers)).toBe(true))

test.each([
  [{ host, origin: 'http://127.0.0.1:5181' }],
  [{ host, origin: 'http://localhost:5180' }],
  [{ host, origin: 'https://elsewhere.example' }],
  [{ host, origin: 'null' }],
  [{ host, origin: '' }],
  [{ host, 'sec-fetch-site': 'cross-site' }],
  [{ host, 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:5180' }],
])('%j is not', (headers) => expect(isSameOrigin(headers)).toBe(false))
