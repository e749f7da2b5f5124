import Taro from '@tarojs/taro'
import type { Me } from '../../../domain/person/contract'
import { useRead, useReadPages } from '../../client/useRead'
import { LinkCard } from './LinkCard'
import { openMergesDesk } from './openMerge'
import { sayCount } from './sayCount'
import { isA } from './useMe'

const open = (url: string) => () => void Taro.navigateTo({ url })

function DeskLine() {
  const toAnswer = sayCount(useReadPages('wish.toAnswer', {}), (page) => page.wishes.length)
  const toConfirm = sayCount(useReadPages('hours.toConfirm', {}), (page) => page.services.length)
  const some = (count: string) => count !== '' && count !== '0'
  const parts = [some(toAnswer) && `${toAnswer}个心愿等您回话`, some(toConfirm) && `${toConfirm}次服务等您确认`].filter(Boolean)
  const words = parts.length > 0 ? parts.join('，') : toAnswer && toConfirm ? '眼下都办完了，辛苦了' : '看看有什么等着您'
  return <LinkCard icon="desk" title="工作台" words={words} waits={parts.length > 0} onPress={open('/packages/workbench/desk/index')} />
}

function CounterLine() {
  const { data } = useRead('market.counter', {})
  const waiting = data?.waiting.length ?? 0
  const words = waiting > 0 ? `${waiting}样东西等人来取` : '有人来取东西，从这里核对'
  return <LinkCard icon="basket" title="超市柜台" words={words} waits={waiting > 0} onPress={open('/packages/market/counter/index')} />
}

/** Only while somebody waits: a new phone is rare. */
function LoginsLine() {
  const { data } = useRead('person.loginsToApprove', {})
  const waiting = data?.claims.length ?? 0
  if (waiting === 0) return null
  return <LinkCard icon="phone" title="乡亲换手机" words={`${waiting}位乡亲等您接上新手机`} waits onPress={open('/packages/workbench/logins/index')} />
}

/** Only while somebody waits, like a new phone. */
function MergesLine() {
  const { data } = useRead('person.mergesToAnswer', {})
  const waiting = data?.asked.length ?? 0
  if (waiting === 0) return null
  return <LinkCard icon="people" title="合并登记" words={`${waiting}位乡亲登记了两次，等您核对`} waits onPress={openMergesDesk} />
}

/** What waits for somebody with a post: her desk, her counter. Nothing for everybody else. */
export function WaitingForMe({ me }: { me: Me }) {
  return (
    <>
      {isA(me, 'stationHead', 'civilizationWorker') ? <DeskLine /> : null}
      {isA(me, 'gridWorker', 'stationHead', 'civilizationWorker') ? <LoginsLine /> : null}
      {isA(me, 'gridWorker', 'stationHead', 'civilizationWorker') ? <MergesLine /> : null}
      {isA(me, 'shopKeeper') ? <CounterLine /> : null}
    </>
  )
}
