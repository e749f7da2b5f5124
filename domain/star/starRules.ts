/** Star levels as data: thresholds differ by place and time, so they are never constants (R-S1). */
export interface StarRule {
  version: string
  from: string
  source: string
  window: 'cumulative' | 'annual'
  /** Hours needed for one, two … five stars. */
  thresholdHours: readonly number[]
  /** Whether minutes brought along from a former system (迁入) count; in a yearly window they never do. */
  countsMigrated?: boolean
  /** Working days a candidate is on public notice before the star is granted (R-S3). */
  noticeWorkingDays: number
}

export const STAR_RULES: readonly StarRule[] = [
  {
    version: 'national-2012',
    from: '2012-10-23',
    source: '《志愿服务记录办法》民函〔2012〕340号：100/300/600/1000/1500小时为一至五星；公示5个工作日为县级默认值',
    window: 'cumulative',
    thresholdHours: [100, 300, 600, 1000, 1500],
    noticeWorkingDays: 5,
  },
]

export const STAR_LABELS = ['还没有星', '一星志愿者', '二星志愿者', '三星志愿者', '四星志愿者', '五星志愿者'] as const
