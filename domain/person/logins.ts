/** How many phones and browsers one person may have at once. Ending them all, as a lost phone does, is one transaction, and a
 *  hundred operations are what it takes; nobody has twenty. The one linked longest ago goes first. */
export const LOGINS_MAX = 20

export interface Linked {
  logins: string[]
  /** What leads to nobody from here on. */
  ended: string[]
}

/** Hers with one more. */
export function withLogin(logins: readonly string[], login: string): Linked {
  const others = logins.filter((each) => each !== login)
  const over = Math.max(0, others.length + 1 - LOGINS_MAX)
  return { logins: [...others.slice(over), login], ended: others.slice(0, over) }
}

/** Of two registrations that become one: those of the one that stays, first as they ring first, and the latest of the other that
 *  find room. */
export function joinedLogins(kept: readonly string[], lost: readonly string[]): string[] {
  const others = lost.filter((each) => !kept.includes(each))
  return [...kept, ...others.slice(Math.max(0, others.length + kept.length - LOGINS_MAX))]
}
