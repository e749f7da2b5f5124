/** What somebody else was shown of her. */
export const DISCLOSED = ['phoneAndAddress', 'phone', 'address', 'identity'] as const
export type Disclosed = (typeof DISCLOSED)[number]

export const DISCLOSED_LABELS: Record<Disclosed, string> = {
  phoneAndAddress: '电话和住址',
  phone: '电话',
  address: '住址',
  identity: '登记资料',
}

export const PRIVACY_LIMITS = {
  disclosuresPage: 20,
  /** So many of her village's exports are looked at, the newest. */
  rostersRead: 50,
  /** More pieces than a book can have. */
  piecesMax: 10_000,
} as const
