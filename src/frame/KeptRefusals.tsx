import { View } from '@tarojs/components'
import type { InputOf } from '../../domain/contracts'
import { refusalRead } from '../client/outbox'
import type { KeptRefusal } from '../client/outboxStorage'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { openTab } from '../ui/TabBar'
import { draftOf, layOutDraft } from '../features/wish/tell/draft'
import { sayDeed } from './keptDeeds'
import { NotThrough } from './NotThrough'
import { useConnection } from './useConnection'

/** Her words go back into the form, so that nothing has to be said twice. */
function goOn({ requestId, personId, input }: KeptRefusal): void {
  layOutDraft(personId, draftOf(input as InputOf<'wish.tell'>))
  refusalRead(requestId)
  openTab('tell')
}

/** What went out late and came back with a no stays until it has been read; what did not get through for a day, until it did
 *  or she does not want it any more. */
export function KeptRefusals() {
  const { refusals, overdue } = useConnection()
  if (refusals.length + overdue.length === 0) return null
  return (
    <View className="dl-stack kept-refusals">
      {refusals.map((refusal) => (
        <Card key={refusal.requestId} kind="accent">
          <View className="dl-stack dl-stack--tight">
            <View className="dl-h3">{`您先前${sayDeed(refusal)}，没办成`}</View>
            <View>{refusal.message}</View>
            {refusal.action === 'wish.tell' ? <Button inline icon="edit" onPress={() => goOn(refusal)}>改一改再说</Button> : null}
            <Button kind="quiet" inline onPress={() => refusalRead(refusal.requestId)}>知道了</Button>
          </View>
        </Card>
      ))}
      {overdue.map((item) => <NotThrough key={item.requestId} item={item} />)}
    </View>
  )
}
