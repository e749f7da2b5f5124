/** How much somebody may leave in the county's storage before it belongs to anything: versioned data, a county with less or more
 *  room adds rows. Ordinary life is far below: a wish carries three photos and a voice, a photo leaves the phone at some 300 KB. */
import { countyRuleOn } from '../ground/ruleBook'
import { dayOf } from '../calendar/shanghai'
import type { MediaKind } from './vocab'

const MB = 1024 * 1024

export interface UploadRule {
  version: string
  from: string
  source: string
  /** Missing for every county. */
  centre?: string
  /** Files of one person that belong to nothing yet, begun ones too; and what the taken ones of them weigh together. */
  looseEach: number
  looseBytesEach: number
  /** What one person may bring in on one Shanghai day: files in all, and bytes of each kind. */
  filesADay: number
  bytesADay: Record<MediaKind, number>
  /** What all loose files of the county weigh together: above it the oldest go first. */
  looseBytesInAll: number
  /** But not the newest few of anybody as long as they are this young: somebody is telling her wish just now. */
  sparedEach: number
  sparedMinutes: number
}

export const UPLOAD_RULES: readonly UploadRule[] = [
  {
    version: 'uploads-2026-1',
    from: '2020-01-01',
    source: '县级默认：按一台普通服务器和云开发基础套餐的存储留出余量；县里可按自己的存储另行登记',
    looseEach: 20,
    looseBytesEach: 40 * MB,
    filesADay: 100,
    bytesADay: { photo: 100 * MB, voice: 20 * MB, spreadsheet: 400 * MB },
    looseBytesInAll: 1024 * MB,
    sparedEach: 4,
    sparedMinutes: 60,
  },
]

/** The row in force at that instant. */
export const uploadRule = (centre: string, now: string, rules: readonly UploadRule[] = UPLOAD_RULES): UploadRule => countyRuleOn(rules, centre, dayOf(now))
