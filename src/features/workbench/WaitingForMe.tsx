import type { Me } from '../../../domain/person/contract'
import type { Waiting } from '../../../domain/workbench/waiting'
import { openCounter } from '../market/openMarket'
import { openWorkbench } from './openWorkbench'
import { sayFirst, sayWaiting } from './sayWaiting'
import { works } from './works'
import { LinkCard } from '../../frame/LinkCard'
import { isA } from '../../frame/useMe'

/** What waits, as far as it is known. */
type Known = readonly Waiting[] | undefined

function WorkbenchLine({ waiting }: { waiting: Known }) {
  const words = waiting === undefined ? '看看有什么等着您' : waiting.length > 0 ? sayFirst(waiting) : '眼下都办完了，辛苦了'
  return <LinkCard icon="desk" title="工作台" words={words} waits={(waiting?.length ?? 0) > 0} onPress={openWorkbench} />
}

function CounterLine({ waiting }: { waiting: Known }) {
  const fetched = waiting?.find(({ kind }) => kind === 'counter')
  return <LinkCard icon="basket" title="超市柜台" words={fetched ? sayWaiting(fetched) : '有人来取东西，从这里核对'} waits={fetched !== undefined} onPress={openCounter} />
}

/** What waits for somebody with a post: her workbench, her counter. Nothing for everybody else. */
export function WaitingForMe({ me, waiting }: { me: Me; waiting: Known }) {
  return (
    <>
      {works(me) ? <WorkbenchLine waiting={waiting} /> : null}
      {isA(me, 'shopKeeper') ? <CounterLine waiting={waiting} /> : null}
    </>
  )
}
