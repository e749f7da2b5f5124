/** A line of what the machine could not do, in words. */
import { sayInstant } from '../../../domain/calendar/speech'
import type { TroubleLine } from '../../../domain/upkeep/troubleLines'

/** 从昨天 09:05起没办成; 有3件没办成，最早的从昨天 09:05起. */
export function saySince({ count, since }: TroubleLine, now: string): string {
  const from = `从${sayInstant(since, now)}起`
  return count > 1 ? `有${count}件没办成，最早的${from}` : `${from}没办成`
}

/** 机器试过3次，今天 14:20自己再试; 机器试过3次，几分钟内再试. */
export const sayNext = ({ tries, nextTry }: TroubleLine, now: string): string =>
  `机器试过${tries}次，${nextTry <= now ? '几分钟内再试' : `${sayInstant(nextTry, now)}自己再试`}`

/** 从昨天 09:05起就这样: nothing is tried again for it. */
export const sayFrom = ({ since }: TroubleLine, now: string): string => `从${sayInstant(since, now)}起就这样`
