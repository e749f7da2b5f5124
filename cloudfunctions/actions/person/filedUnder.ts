/** People of a station filed under a name; whoever keeps her full name to herself is filed as others see her. */
import { maskName } from '../../../domain/person/mask'
import type { Person } from '../../../domain/person/person'
import type { Lists } from '../../kernel/lists'

const FILED = 100

/** @throws TypeError for what is no name. */
export const filedAs = (name: string): string[] => [name.slice(), maskName(name)]

export async function filedUnder(lists: Lists, station: string, filed: readonly string[]): Promise<Person[]> {
  const pages = await Promise.all(filed.map((as) => lists.page('people', {
    where: { station }, orderBy: { field: 'name', direction: 'asc' }, from: as, before: `${as}\u0001`, limit: FILED,
  })))
  return pages.flatMap(({ items }) => items)
}
