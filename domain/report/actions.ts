/** What may be read about what was done: the log, the figures, the books. */
import { read, write } from '../ground/card'
import { answers, type Rights } from '../ground/rights'

const auditors: Rights = [{ role: 'auditor', where: 'ownCentre' }]

export const reportCards = {
  'report.audit': read({ label: '看谁办过什么', may: [{ role: 'auditor', where: 'ownCentre' }, { role: 'stationHead', where: 'ownStation' }] }),
  'report.figures': read({
    label: '看本地的数字', may: [...answers, { role: 'subCentreHead', where: 'ownSubCentre' }, { role: 'dispatcher', where: 'ownCentre' }, ...auditors],
  }),
  'report.findings': read({ label: '看账对不对得上', may: auditors }),
  'report.noteFinding': write({ label: '记下查账的结果', may: auditors, othersRead: { fields: ['note'], as: 'comment' } }),
}
