/** By when a wish is answered, and who else may answer it when that did not happen. Versioned data: a county that decides
 *  otherwise adds a row. */
export interface AnswerRule {
  version: string
  /** From this Shanghai day on. */
  from: string
  source: string
  /** The station's own time, in working days after the day it was told. */
  stationWorkingDays: number
  /** How many more the township has before the county sees it too. */
  subCentreWorkingDays: number
}

export const ANSWER_RULES: readonly AnswerRule[] = [
  {
    version: 'answer-2026-1',
    from: '2020-01-01',
    source: '条例第十三条（三个工作日内回复）；所里再给两个工作日为县级默认值',
    stationWorkingDays: 3,
    subCentreWorkingDays: 2,
  },
]
