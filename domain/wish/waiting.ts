/** What of wishes waits for who answers them: as long as the answer was promised (answerRules.ts). */
import type { WaitingCard } from '../ground/waiting'
import { ANSWER_RULES } from './answerRules'

export const wishWaiting = {
  wishes: { words: '个心愿等您回话', rules: ANSWER_RULES.map((rule) => ({ ...rule, workingDays: rule.stationWorkingDays })) },
} satisfies Record<string, WaitingCard>
declare module '../ground/waiting' {
  interface WaitingKinds extends Record<keyof typeof wishWaiting, true> {}
}
