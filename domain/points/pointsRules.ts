/** How confirmed service becomes points. A village votes it; each transfer keeps the version that made it (R-P4). */
export interface PointsRule {
  version: string
  from: string
  source: string
  /** Points for one full hour of confirmed credit minutes; part hours in proportion, rounded down. */
  pointsPerHour: number
}

export const POINTS_RULES: readonly PointsRule[] = [
  {
    version: 'points-2026-1',
    from: '2026-01-01',
    source: '示范规则：1小时10分，村民代表会议表决后由县中心登记（中央农办、农业农村部2020年积分制通知）',
    pointsPerHour: 10,
  },
]

export function pointsForMinutes(minutes: number, rule: PointsRule): number {
  return Math.floor((minutes * rule.pointsPerHour) / 60)
}
