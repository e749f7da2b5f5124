import { sayDeed, sayWho } from './sayDeed'

test('a deed is said in Chinese, whoever did it for whom', () => {
  expect(sayDeed('wish.tell')).toBe('说心愿')
  expect(sayDeed('signIn.code')).toBe('给登录码')
  expect(sayDeed('signIn.outElsewhere')).toBe('让别的浏览器退出')
  expect(sayWho({ actorName: '王奶奶', agentName: '小王' })).toBe('小王替王奶奶')
  expect(sayWho({ actorName: '王奶奶', agentName: '' })).toBe('王奶奶')
  expect(sayWho({ actorName: '', agentName: '' })).toBe('服务器管理员')
})
