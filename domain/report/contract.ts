/** What the report actions take and give. */
import { z } from 'zod'
import { cursor, id, takes } from '../contract'

/** One thing somebody did: who, for whom if not for herself, what, about which document, when. Never what was written or
 *  answered. */
export interface AuditRow {
  rowId: string
  at: string
  actorId: string
  actorName: string
  /** Who tapped for her; empty when she did so herself. */
  agentName: string
  /** The action's name; actionLabels.ts says it in Chinese. */
  action: string
  /** Empty where nothing fits. */
  target: string
}

export const reportContracts = {
  /** Who did what at my station or in my county, newest first. At most one of the three narrows it; days are Shanghai's. */
  'report.audit': takes(
    z.strictObject({
      actorId: id.optional(), action: z.string().min(1).max(60).optional(), target: id.optional(),
      fromDay: z.iso.date().optional(), untilDay: z.iso.date().optional(), after: cursor,
    }).refine(({ actorId, action, target }) => [actorId, action, target].filter((one) => one !== undefined).length <= 1),
  ).gives<{ rows: AuditRow[]; next: string | null }>(),
}
