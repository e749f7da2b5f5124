import { decodeReply, encodeCall } from './wire'

/** What wx-server-sdk 4.0.2 sends for this call, byte for byte. */
const BY_THEIR_SDK = '080012790a130a057363656e65120a22703d6c697577616e220a250a0470616765121d227061636b616765732f706c6163652f64657461696c2f696e646578220a0d0a0577696474681204313238300a120a0a636865636b5f706174681204747275650a180a0b656e765f76657273696f6e12092272656c6561736522'

test('a call is the same bytes as by WeChat\'s own SDK', () => {
  const call = { scene: 'p=liuwan', page: 'packages/place/detail/index', width: 1280, check_path: true, env_version: 'release' }
  expect(encodeCall(call).toString('hex')).toBe(BY_THEIR_SDK)
})

test('an answer: content, type, fault; what else it says is passed over', () => {
  const image = Buffer.alloc(300, 7)
  const answer = Buffer.concat([Buffer.from([0x0a, 0xac, 0x02]), image, Buffer.from([0x12, 0x0a]), Buffer.from('image/jpeg'), Buffer.from([0x20, 0xc8, 0x01])])
  expect(decodeReply(answer)).toEqual({ content: image, type: 'image/jpeg', fault: 0 })
  expect(decodeReply(Buffer.from([0x18, 0xc5, 0xef, 0x24]))).toMatchObject({ fault: 604_101, type: '' })
})

test.each([['words', Buffer.from('{"code":"X"}')], ['half a picture', Buffer.from([0x0a, 0x09, 1, 2])], ['half a number', Buffer.from([0x18, 0xff])]])('%s: no answer', (_what, bytes) => {
  expect(() => decodeReply(bytes)).toThrow()
})
