/** What a person may be asked to agree to, each by itself (PIPL 13–17). */
export const PURPOSES = ['service', 'realName', 'address', 'photo', 'voice', 'publicNotice'] as const

export type Purpose = (typeof PURPOSES)[number]
