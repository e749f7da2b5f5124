/** What somebody may do about her own data. */
import { deskWrite, read, write } from '../ground/card'
import { everybody } from '../ground/rights'

export const privacyCards = {
  'privacy.consents': read({ label: '看自己同意了什么', may: everybody, agents: 'guardian' }),
  'privacy.give': write({ label: '同意一项用途', may: everybody, agents: 'guardian' }),
  'privacy.withdraw': write({ label: '收回一项同意', may: everybody, agents: 'guardian', refusals: ['CONSENT_IS_THE_ACCOUNT'] }),
  'privacy.disclosures': read({ label: '看谁看过自己的信息', may: everybody, agents: 'guardian' }),
  'privacy.closing': read({ label: '看能不能注销', may: everybody }),
  'privacy.close': write({ label: '申请注销', may: everybody, refusals: ['CLOSING_OPEN_THINGS'] }),
  'privacy.keep': write({ label: '不注销了', may: everybody }),
  'privacy.export': deskWrite({ label: '导出自己的信息', may: everybody, atMost: 'exports', countsItself: true }),
  'privacy.exported': read({ label: '看导出到哪一步了', may: everybody }),
  'privacy.piece': read({ label: '打开导出的一份', may: everybody }),
  'privacy.dropExport': write({ label: '不要导出的文件了', may: everybody }),
}
