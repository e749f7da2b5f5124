import { client } from '../../client/client'
import { PAPER_LIMITS } from '../../../domain/team/papers/vocab'

/** Hands a team's members on, page by page: a team of two hundred is ten short calls. */
export async function eachMember(teamId: string, take: (personIds: string[]) => Promise<unknown>): Promise<number> {
  let after: string | undefined
  let count = 0
  do {
    const page = await client.team.members({ teamId, state: 'member', after })
    const ids = page.members.map(({ personId }) => personId)
    for (let from = 0; from < ids.length; from += PAPER_LIMITS.peopleAtOnce) await take(ids.slice(from, from + PAPER_LIMITS.peopleAtOnce))
    count += ids.length
    after = page.next ?? undefined
  } while (after)
  return count
}
