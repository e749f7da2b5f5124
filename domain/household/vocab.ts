/** Words and limits of a household, for forms and server alike. */

export const RELATIONS = ['head', 'spouse', 'child', 'parent', 'grandchild', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

export const RELATION_LABELS: Record<Relation, string> = {
  head: '户主',
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  grandchild: '孙辈',
  other: '家人',
}

export const LEAVING_REASONS = ['movedAway', 'married', 'died', 'mistake'] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

export const LEAVING_LABELS: Record<LeavingReason, string> = {
  movedAway: '搬走了',
  married: '嫁出、入赘',
  died: '去世了',
  mistake: '登记错了',
}

export const HOUSEHOLD_LIMITS = {
  nameMax: 20,
  groupMax: 20,
  membersMax: 20,
  pointsMax: 1_000_000,
} as const
