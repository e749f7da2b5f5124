/** What is kept about wishes. */
import { CATEGORY_LABELS } from '../ground/categories'
import { collection, wordsGo } from '../ground/collection'
import { hands, person, stationPath } from '../ground/fieldRoles'
import { WISH_STATE_LABELS } from './vocab'
import type { Wish } from './wish'

const wishes = collection<Wish>()({
  form: 1,
  indexes: [
    { equal: ['station'], sort: '_id' },
    { equal: ['station', 'state'], sort: 'toldAt' },
    { equal: ['subCentre', 'state'], sort: 'toldAt' },
    { equal: ['centre', 'state'], sort: 'toldAt' },
    { equal: ['centre'], sort: 'toldAt' },
    { equal: ['beneficiaryId'], sort: 'toldAt' },
    { equal: ['writerId'], sort: 'toldAt' },
  ],
  fields: {
    station: stationPath({ name: 'stationName' }),
    beneficiaryId: person({ name: 'beneficiaryName' }),
    writerId: person({ name: 'writerName' }),
    happenings: hands(['wish.', 'order.review']),
  },
  mine: {
    beneficiaryId: {
      title: '我的心愿',
      line: (wish, { at }) => ({
        心愿: wish.title, 说了什么: wish.text, 哪一类: CATEGORY_LABELS[wish.category], 时间: at(wish.toldAt), 到了哪一步: WISH_STATE_LABELS[wish.state],
        补充的话: wish.happenings.map(({ note }) => note).filter((note) => note !== '').join('；'),
      }),
    },
    writerId: {
      title: '我替别人写下的心愿',
      line: (wish, { at }) => (wish.writerId === wish.beneficiaryId ? null : { 心愿: wish.title, 时间: at(wish.toldAt), 到了哪一步: WISH_STATE_LABELS[wish.state] }),
    },
  },
  kept: wordsGo,
})

export const wishCollections = { wishes }
