/** An example of each action about wishes. */
import type { InputsOf } from '../ground/contract'
import type { wishContracts } from './contract'

export const wishExamples = ({ wishId = 'w1', mediaId = 'm1' } = {}) => ({
  'wish.tell': {
    title: '换个灯泡', text: '堂屋的灯坏了', category: 'repair', when: { kind: 'day', date: '2026-06-03', part: 'morning' }, forChild: false, seats: 1, stationId: 'liuwan',
    forPerson: { personId: 'granny', consent: true }, contact: { phone: '13800009999', address: '另一处' }, mediaIds: [mediaId],
  },
  'wish.mine': {},
  'wish.detail': { wishId },
  'wish.addInfo': { wishId, note: '螺口的' },
  'wish.withdraw': { wishId },
  'wish.callOff': { wishId, reason: '女儿带我去办好了' },
  'wish.toAnswer': {},
  'wish.accept': { wishId, knowingly: true, risk: 'plain', forChild: false },
  'wish.askBack': { wishId, note: '要什么样的灯泡？' },
  'wish.refuse': { wishId, note: '请找电力公司' },
}) satisfies InputsOf<typeof wishContracts>
