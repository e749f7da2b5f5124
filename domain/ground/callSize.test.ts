import { CALL_BYTES_MAX, isTooLarge } from './callSize'

test.each(['a', 'é', '愿', '😀'])('a call of %s is measured as it travels', (letter) => {
  const most = Math.floor((CALL_BYTES_MAX - 2) / Buffer.byteLength(letter))
  expect([isTooLarge(letter.repeat(most)), isTooLarge(letter.repeat(most + 1))]).toEqual([false, true])
})
