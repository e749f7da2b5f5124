/** What may be done about photos, voices and words that wait for a look. */
import { read, write } from '../ground/card'
import { answers, everybody, openToAll } from '../ground/rights'

export const mediaCards = {
  'media.ticket': write({
    label: '准备上传一个文件', may: everybody, agents: ['wishes'],
    refusals: ['MEDIA_CONSENT_MISSING', 'TOO_MANY_UPLOADS'],
  }),
  'media.take': write({
    label: '交上照片或录音', may: everybody, agents: ['wishes'],
    refusals: ['UPLOAD_LAPSED', 'FILE_TOO_LARGE', 'FILE_UNREADABLE', 'VOICE_TOO_LONG'],
  }),
  'media.of': read({ label: '看心愿的照片和录音', may: openToAll, agents: ['wishes', 'services'] }),
  'media.toReview': read({ label: '看等着核对的照片、录音和话', may: answers }),
  'media.review': write({ label: '核对照片或录音', may: answers, refusals: ['ALREADY_REVIEWED'] }),
  'media.reviewWords': write({ label: '核对评价里的话', may: answers, refusals: ['ALREADY_REVIEWED'] }),
  'media.report': write({ label: '举报照片或录音', may: openToAll, atMost: 'stationAsked', refusals: ['ALREADY_REPORTED'] }),
  'media.reportWords': write({ label: '举报评价里的话', may: openToAll, atMost: 'stationAsked', refusals: ['ALREADY_REPORTED'] }),
}
