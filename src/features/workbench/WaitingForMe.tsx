import type { Me } from '../../../domain/person/contract'
import { useRead } from '../../client/useRead'
import { openCounter } from '../market/openMarket'
import { openWorkbench } from './openWorkbench'
import { sayFirst } from './sayWaiting'
import { works } from './works'
import { LinkCard } from '../../frame/LinkCard'
import { isA } from '../../frame/useMe'

function WorkbenchLine() {
  const waiting = useRead('workbench.waiting', {}).data?.waiting
  const words = waiting === undefined ? '看看有什么等着您' : waiting.length > 0 ? sayFirst(waiting) : '眼下都办完了，辛苦了'
  return <LinkCard icon="desk" title="工作台" words={words} waits={(waiting?.length ?? 0) > 0} onPress={openWorkbench} />
}

function CounterLine() {
  const { data } = useRead('market.counter', {})
  const waiting = data?.waiting.length ?? 0
  const words = waiting > 0 ? `${waiting}样东西等人来取` : '有人来取东西，从这里核对'
  return <LinkCard icon="basket" title="超市柜台" words={words} waits={waiting > 0} onPress={openCounter} />
}

/** What waits for somebody with a post: her workbench, her counter. Nothing for everybody else. */
export function WaitingForMe({ me }: { me: Me }) {
  return (
    <>
      {works(me) ? <WorkbenchLine /> : null}
      {isA(me, 'shopKeeper') ? <CounterLine /> : null}
    </>
  )
}
