/** What may be done about two registrations of one person. */
import { read, write } from '../ground/card'
import { everybody, knowsPeople } from '../ground/rights'

export const mergeCards = {
  'person.askMerge': write({
    label: '申请合并登记', may: everybody, atMost: 'stationAsked',
    refusals: ['MERGE_MOVED_ON'],
    othersRead: { fields: ['name'], as: 'comment' },
  }),
  'person.myMerge': read({ label: '看自己的合并申请', may: everybody }),
  'person.stopMerge': write({ label: '停下合并', may: [...everybody, ...knowsPeople], refusals: ['MERGE_MOVED_ON'] }),
  'person.mergesToAnswer': read({ label: '看等着核对的合并', may: knowsPeople }),
  'person.agreeMerge': write({
    label: '核对是同一个人', may: knowsPeople,
    refusals: ['MERGE_MOVED_ON', 'MERGE_OTHER_STATION', 'MERGE_OWN', 'MERGE_SAME', 'MERGE_TWO_PEOPLE', 'MERGE_AGE', 'MERGE_POSTS', 'MERGE_HOUSEHOLDS', 'MERGE_CLOSING', 'MERGE_OPEN'],
  }),
  'person.refuseMerge': write({
    label: '回绝合并', may: knowsPeople,
    refusals: ['MERGE_MOVED_ON'],
    othersRead: { fields: ['note'], as: 'comment' },
  }),
  'person.beginMerge': write({
    label: '当面办理合并', may: knowsPeople,
    refusals: ['MERGE_OTHER_STATION', 'MERGE_OWN', 'MERGE_SAME', 'MERGE_TWO_PEOPLE', 'MERGE_AGE', 'MERGE_POSTS', 'MERGE_HOUSEHOLDS', 'MERGE_CLOSING', 'MERGE_OPEN', 'MERGE_MOVED_ON'],
  }),
}
