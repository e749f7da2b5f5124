/** What must not overtake what, among one person's kept words. What concerns the same thing goes in the order in which it
 *  was said; what concerns another thing need not wait for it, so that one that finds no way stops nothing else. */
import type { WriteName } from '../../domain/actions'

interface Said {
  action: WriteName
  input: unknown
}

/** Without these the server may say no to whatever comes after: who she is, what she agreed to. */
const FIRST: readonly WriteName[] = ['person.setFacts', 'person.volunteer', 'person.phoneFromWeixin', 'privacy.give']

/** What the one makes room for, though they speak of different things: a seat among five, her hands, her points. */
const OPENS: Partial<Record<WriteName, readonly WriteName[]>> = {
  'order.release': ['order.claim'],
  'order.checkOut': ['order.checkIn'],
  'market.cancel': ['market.reserve'],
}

/** Places are where a thing is, not what it is. */
const PLACES = ['stationId', 'gridId', 'placeId']
/** Each makes something new. */
const NEW: readonly WriteName[] = ['wish.tell']

/** The ids that stand in it; a claim's is its order's with a person behind it. */
function idsIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.reduce<string[]>((ids, one) => ids.concat(idsIn(one, key)), [])
  if (value !== null && typeof value === 'object') {
    return Object.keys(value).reduce<string[]>((ids, name) => ids.concat(idsIn((value as Record<string, unknown>)[name], name)), [])
  }
  return typeof value === 'string' && value !== '' && /Ids?$/.test(key) && !PLACES.includes(key) ? [value.split(':')[0] as string] : []
}

/** What it speaks of; itself where it names nothing. */
function subjectsOf({ action, input }: Said): string[] {
  const ids = idsIn(input)
  return ids.length > 0 || NEW.includes(action) ? ids : [action]
}

/** Whether `behind`, said later, has to wait for `before`. What found no way for a day makes nothing wait any more that
 *  speaks of another thing. */
export function mustFollow(before: Said & { overdue?: boolean }, behind: Said): boolean {
  if (!before.overdue && (FIRST.includes(before.action) || OPENS[before.action]?.includes(behind.action))) return true
  const spokenOf = subjectsOf(before)
  return subjectsOf(behind).some((subject) => spokenOf.includes(subject))
}
