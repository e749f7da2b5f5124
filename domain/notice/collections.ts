/** What is kept about messages. */
import { collection, goes } from '../ground/collection'
import { asThen, person } from '../ground/fieldRoles'
import type { Message } from './message'
import type { RingAllowance } from './ring'

const messages = collection<Message>()({
  form: 1,
  indexes: [
    { equal: ['to'], sort: 'at' },
    { equal: ['to', 'state'], sort: 'at' },
    { equal: ['push'], sort: 'at' },
  ],
  fields: { to: person({ hers: true }), about: asThen('where it led when she was told; she herself is not looked up by it') },
  mine: {
    to: {
      title: '消息',
      line: ({ title, words, at: when }, { at }) => ({ 事: title, 内容: words, 时间: at(when) }),
    },
  },
  kept: goes(),
})

const ringAllowances = collection<RingAllowance>()({
  form: 1,
  indexes: [],
  fields: { _id: person({ hers: true }) },
  joins: { own: 'her taps of consent on both phones add up, to the limit' },
  kept: goes(),
})

export const noticeCollections = { messages, ringAllowances }
