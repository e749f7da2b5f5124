/** What somebody promised, in words for 首页. */
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayInstant, sayWhen } from '../../../domain/calendar/speech'
import type { Promised } from '../../../domain/home/promise'

/** What she does next, or waits for; empty while her day has not come: the day itself says so. */
export function sayNext({ next, opensAt }: Pick<Promised, 'next' | 'opensAt'>, now: string): string {
  switch (next) {
    case 'nod': return '名额给您留着，站里点了头就能看到去哪里'
    case 'wait': return dayOf(opensAt) === dayOf(now) ? `${sayInstant(opensAt, now)}起，到了地方就能说“我到了”` : ''
    case 'partner': return '等另一位帮手也答应了，两个人一起去'
    case 'checkIn': return '到了地方，点开说一声“我到了”'
    case 'checkOut': return '正在帮忙，做完点开说一声“做完了”'
    case 'over': return '约好的时间过去了，给站里打个电话说一声就行'
  }
}

/** As it is read aloud: 您答应了「修水龙头」，明天上午（6月6日 周六）。 */
export const sayAloud = ({ title, when }: Pick<Promised, 'title' | 'when'>, today: string): string => `您答应了「${title}」，${sayWhen(when, today)}。`
