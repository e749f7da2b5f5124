/** Words and limits of star levels being granted. */

export const STAR_STATES = ['candidate', 'onNotice', 'objected', 'granted', 'declined'] as const
export type StarState = (typeof STAR_STATES)[number]

export const STAR_STATE_LABELS: Record<StarState, string> = {
  candidate: '够条件了，等站里公示',
  onNotice: '正在公示',
  objected: '有人提了意见，正在核实',
  granted: '认定了',
  declined: '这次没有认定',
}

export const STAR_LIMITS = { noteMax: 200 } as const
