/** A name changed (她改了名字、收回了全名、注销了): what others read are copies, which the timer brings up to date one by
 *  one. One per person; changed again meanwhile it begins anew. `reached` and `after` say how far it has come. */
export interface NameSpread {
  /** The person's id. */
  _id: string
  rev: number
  state: 'due' | 'done'
  since: string
  /** The way to her documents it is on (ground/finders.ts), by name: where that is none any more, it begins anew. */
  reached: string
  after: string
}

export const dueSpread = (personId: string, now: string): Omit<NameSpread, 'rev'> =>
  ({ _id: personId, state: 'due', since: now, reached: '', after: '' })
