import { codeOfScan, digitsOf, missingDigits, pickupText } from './pickupText'

test('what the QR says is read back', () => {
  expect(pickupText('12345678')).toBe('DL1:12345678')
  expect(codeOfScan('DL1:12345678')).toBe('12345678')
})

test('other QR codes are not pick-up codes', () => {
  for (const text of ['', '12345678', 'https://example.com', 'DL1:1234', 'DL1:123456789', 'DL1:1234567a', 'DL2:12345678']) {
    expect(codeOfScan(text)).toBeNull()
  }
})

test('typing is forgiven', () => {
  expect(digitsOf('1234 5678')).toBe('12345678')
  expect(digitsOf('１２３４-5678')).toBe('12345678')
  expect(digitsOf('123456789')).toBe('12345678')
  expect(digitsOf('一二三')).toBe('')
  expect(missingDigits('12345')).toBe(3)
})
