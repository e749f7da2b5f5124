import { View } from '@tarojs/components'
import { labelOf } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { refusalRead } from '../client/outbox'
import type { KeptRefusal } from '../client/outboxStorage'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { openTab } from '../ui/TabBar'
import { draftOf, layOutDraft } from '../features/wish/tell/draft'
import { useConnection } from './useConnection'

/** 您先前说心愿“修水龙头”，没办成. */
function sayDeed({ action, input }: KeptRefusal): string {
  const title = action === 'wish.tell' ? (input as { title?: string }).title : undefined
  return `您先前${labelOf(action)}${title ? `“${title}”` : ''}，没办成`
}

/** Her words go back into the form, so that nothing has to be said twice. */
function goOn({ requestId, personId, input }: KeptRefusal): void {
  layOutDraft(personId, draftOf(input as InputOf<'wish.tell'>))
  refusalRead(requestId)
  openTab('tell')
}

/** What went out late and came back with a no: it stays until it has been read. */
export function KeptRefusals() {
  const { refusals } = useConnection()
  if (refusals.length === 0) return null
  return (
    <View className="dl-stack kept-refusals">
      {refusals.map((refusal) => (
        <Card key={refusal.requestId} kind="accent">
          <View className="dl-stack dl-stack--tight">
            <View className="dl-h3">{sayDeed(refusal)}</View>
            <View>{refusal.message}</View>
            {refusal.action === 'wish.tell' ? <Button inline icon="edit" onPress={() => goOn(refusal)}>改一改再说</Button> : null}
            <Button kind="quiet" inline onPress={() => refusalRead(refusal.requestId)}>知道了</Button>
          </View>
        </Card>
      ))}
    </View>
  )
}
