/** How far the older documents of a county have come (decision 0029), as the marks of the walk tell it. Pure: whoever asks
 *  holds the marks against the forms that *his* program knows, which need not be the ones of the functions that run there. */
import { formRound, newerForms, type Round } from './round'

export type FormMark = Pick<Round, '_id' | 'looked' | 'finishedAt'>

export interface HowFar {
  /** Collections whose documents may not all be of their form yet, and how many of them were looked at. */
  older: { collection: string; looked: number }[]
  /** Collections that a newer version of the program has begun to bring up. */
  newer: string[]
}

/** @param forms by collection, of the program that asks. */
export function howFar(marks: readonly FormMark[], forms: Readonly<Record<string, number>>): HowFar {
  const byId = new Map<string, FormMark>(marks.map((mark) => [mark._id, mark]))
  const older = Object.entries(forms).flatMap(([collection, form]) => {
    const mark = byId.get(formRound(collection, form))
    return form === 1 || mark?.finishedAt ? [] : [{ collection, looked: mark?.looked ?? 0 }]
  })
  return { older, newer: newerForms(marks.map(({ _id }) => _id), (name) => forms[name]) }
}
