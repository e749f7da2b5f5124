import Taro from '@tarojs/taro'
import { sayMinutes } from '../../../domain/calendar/speech'
import { STAR_LABELS } from '../../../domain/star/starRules'
import { useReadPages } from '../../client/useRead'
import { LinkCard } from '../../frame/LinkCard'
import { awaitsNod } from '../order/sayOrder'
import { isUnderWay } from './MyServices'

const openService = () => void Taro.navigateTo({ url: '/packages/volunteer/service/index' })

/** The way to my service: what waits there, or how much it has come to. */
export function MyServiceCard() {
  const claims = useReadPages('order.mine', {})
  const hours = useReadPages('hours.mine', {})
  const mine = claims.data?.flatMap((page) => page.services) ?? []
  const waiting = mine.filter(awaitsNod).length
  const toDo = mine.filter((one) => isUnderWay(one) && one.state !== 'checkedOut').length - waiting
  const open = [toDo > 0 && `${toDo}件等您去帮`, waiting > 0 && `${waiting}件等站里点头`].filter(Boolean).join('，')
  const total = hours.data?.[0]
  const sum = total ? `一共${sayMinutes(total.creditMinutes)}，${STAR_LABELS[total.stars.level] ?? ''}` : '答应过的、做过的、记下的时长'
  return (
    <LinkCard icon="heart" title="我的服务" words={open ? `${open}。${sum}` : sum} waits={toDo > 0} onPress={openService} />
  )
}
