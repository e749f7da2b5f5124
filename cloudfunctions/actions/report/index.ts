/** What people do here, by its name in the contract. */
import { auditLog } from './auditLog'
import { bookFindings } from './bookFindings'
import { noteFinding } from './noteFinding'
import { placeFigures } from './placeFigures'

export const reportActions = {
  'report.audit': auditLog,
  'report.figures': placeFigures,
  'report.findings': bookFindings,
  'report.noteFinding': noteFinding,
}
