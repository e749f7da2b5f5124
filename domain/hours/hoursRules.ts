/** How service time becomes credited minutes. Versioned data: a county that decides otherwise adds a row. */
export interface HoursRule {
  version: string
  /** From this Shanghai day on. */
  from: string
  source: string
  /** Longest single service; more needs a second approver. */
  singleCapMinutes: number
  /** How far outside the planned window time still counts. */
  windowSlackMinutes: number
}

export const HOURS_RULES: readonly HoursRule[] = [
  {
    version: 'hours-2026-1',
    from: '2021-02-01',
    source: '民政部令第67号第七条（服务时间为实际付出的时间，R-67-5）；上限与宽限为县级默认值',
    singleCapMinutes: 480,
    windowSlackMinutes: 15,
  },
]
