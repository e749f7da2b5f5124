import { sayMinutes } from '../../../domain/calendar/speech'
import type { HomeMine } from '../../../domain/home/contract'
import { STAR_LABELS } from '../../../domain/star/starRules'
import { LinkCard } from '../../frame/LinkCard'
import { openService } from './openService'

/** The way to my service: what waits there, or how much it has come to. */
export function MyServiceCard({ mine }: { mine: Pick<HomeMine, 'promises' | 'hours'> | undefined }) {
  const { toGo = 0, awaitingNod = 0 } = mine?.promises ?? {}
  const open = [toGo > 0 && `${toGo}件等您去帮`, awaitingNod > 0 && `${awaitingNod}件等站里点头`].filter(Boolean).join('，')
  const hours = mine?.hours
  const sum = hours ? `一共${sayMinutes(hours.creditMinutes)}，${STAR_LABELS[hours.level] ?? ''}` : '答应过的、做过的、记下的时长'
  return (
    <LinkCard icon="heart" title="我的服务" words={open ? `${open}。${sum}` : sum} waits={toGo > 0} onPress={openService} />
  )
}
