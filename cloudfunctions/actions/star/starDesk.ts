/** Loading stars for whoever moves them, and what all moves have in common. */
import type { StarAward, StarEvent } from '../../../domain/star/award'
import { newsOfStar } from '../../../domain/star/news'
import { found, type Context } from '../../kernel/action'
import type { Doc, Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'

/** @throws Refusal NOT_FOUND, NOT_ALLOWED */
export async function starToMove(tx: Tx, ctx: Context, starId: string): Promise<Doc<'starAwards'>> {
  const award = found(await tx.get('starAwards', starId))
  ctx.permit({ place: award })
  ctx.about(starId)
  return award
}

/** What its owner hears of a step; an objection is not for her ears before it was looked into. */
const HEARD: Partial<Record<StarEvent, Parameters<typeof newsOfStar>[1]>> = {
  putOnNotice: 'onNotice', setAside: 'declined', grant: 'granted', decline: 'declined', runOut: 'granted',
}

export async function keepStar(tx: Tx, award: StarAward, event: StarEvent, now: string): Promise<{ starId: string; state: StarAward['state'] }> {
  await tx.replace('starAwards', award)
  const heard = HEARD[event]
  if (heard) await tellPeople(tx, [award.personId], `star:${award._id}:${award.rev}`, newsOfStar(award, heard), now)
  return { starId: award._id, state: award.state }
}
