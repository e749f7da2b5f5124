/** What the function desk does here, by its name in the contract. */
import { applyImport } from './applyImport'
import { badRowsSheet } from './badRowsSheet'
import { beginImport } from './beginImport'
import { cancelImport } from './cancelImport'
import { checkImport } from './checkImport'
import { exportRoster } from './exportRoster'
import { importJob } from './importJob'
import { importJobs } from './importJobs'
import { importReport } from './importReport'
import { templateSheet } from './templateSheet'
import { uploadPart } from './uploadPart'

export const rosterDeskActions = {
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
}
