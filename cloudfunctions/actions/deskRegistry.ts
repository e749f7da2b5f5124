/** Every action of the function `desk` by its name in the contract. A name without an action does not compile. */
import type { DESK_ACTIONS } from '../../domain/actions'
import type { Action } from '../kernel/action'
import { exportMyData } from './privacy/exportMyData'
import { applyImport } from './roster/applyImport'
import { badRowsSheet } from './roster/badRowsSheet'
import { beginImport } from './roster/beginImport'
import { cancelImport } from './roster/cancelImport'
import { checkImport } from './roster/checkImport'
import { exportRoster } from './roster/exportRoster'
import { importJob } from './roster/importJob'
import { importJobs } from './roster/importJobs'
import { importReport } from './roster/importReport'
import { templateSheet } from './roster/templateSheet'
import { uploadPart } from './roster/uploadPart'

export const deskRegistry: { [N in keyof typeof DESK_ACTIONS]: Action<N> } = {
  'roster.jobs': importJobs,
  'roster.template': templateSheet,
  'roster.begin': beginImport,
  'roster.part': uploadPart,
  'roster.check': checkImport,
  'roster.job': importJob,
  'roster.report': importReport,
  'roster.badRows': badRowsSheet,
  'roster.apply': applyImport,
  'roster.cancel': cancelImport,
  'roster.export': exportRoster,
  'privacy.export': exportMyData,
}
