/** What may be done about rosters: people and places by the sheet. */
import { deskRead, deskWrite } from '../ground/card'
import { headsAndAdmin } from '../ground/rights'

export const rosterCards = {
  'roster.jobs': deskRead({ label: '看名册导入', may: headsAndAdmin }),
  'roster.template': deskRead({ label: '下载名册模板', may: headsAndAdmin }),
  'roster.begin': deskWrite({ label: '上传名册', may: headsAndAdmin }),
  'roster.part': deskWrite({ label: '上传名册的一段', may: headsAndAdmin, refusals: ['ROSTER_MOVED_ON', 'ROSTER_FILE_EMPTY'] }),
  'roster.check': deskWrite({
    label: '核对名册', may: headsAndAdmin,
    refusals: ['ROSTER_MOVED_ON', 'ROSTER_FILE_EMPTY', 'ROSTER_OLD_FORMAT', 'ROSTER_QUOTE_OPEN', 'ROSTER_FILE_UNREADABLE', 'ROSTER_FILE_TOO_LARGE', 'ROSTER_TOO_MANY_ROWS', 'ROSTER_WRONG_TEMPLATE', 'ROSTER_HEADER_TWICE', 'ROSTER_EMPTY'],
  }),
  'roster.job': deskRead({ label: '看一次导入', may: headsAndAdmin }),
  'roster.report': deskRead({ label: '看名册哪里不对', may: headsAndAdmin }),
  'roster.badRows': deskRead({ label: '下载要改的行', may: headsAndAdmin }),
  'roster.apply': deskWrite({ label: '导入名册', may: headsAndAdmin, refusals: ['ROSTER_MOVED_ON', 'ROSTER_SECOND_PERSON'] }),
  'roster.cancel': deskWrite({ label: '不导入名册了', may: headsAndAdmin, refusals: ['ROSTER_MOVED_ON'] }),
  'roster.export': deskWrite({ label: '导出名册', may: headsAndAdmin }),
}
