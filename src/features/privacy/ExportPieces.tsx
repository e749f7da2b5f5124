import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import type { ExportView } from '../../../domain/privacy/making'
import { useRead } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { useNow } from '../../frame/useNow'
import { DATA_SAVED, EXPORT_OPENED, openExport } from './openExport'

/** What was made, to open: whole, or one piece after the other. The links are there before the tap, because a browser opens a
 *  window only for a tap. */
export function ExportPieces({ view: { askedAt, readyAt, pieces } }: { view: ExportView }) {
  const [nth, setNth] = useState(1)
  const now = useNow()
  const made = pieces === 1 ? `${sayInstant(readyAt, now)}整理的。` : `内容多，分成${pieces}份。${sayInstant(askedAt, now)}开始，${sayInstant(readyAt, now)}整理完，这中间变了的可能没写进来。`
  return (
    <View className="dl-stack">
      <Note icon="shield">{`${made}里面有您的电话和住址，请自己收好。一天后从这里删掉。`}</Note>
      {pieces > 1 ? <View>{`第${nth}份，共${pieces}份`}</View> : null}
      <Links key={nth} nth={nth} />
      {pieces > 1 ? <Turn nth={nth} of={pieces} onChange={setNth} /> : null}
    </View>
  )
}

/** Below what opens this piece: the next one is asked for after it. */
function Turn({ nth, of, onChange }: { nth: number; of: number; onChange: (nth: number) => void }) {
  return (
    <View className="dl-stack dl-stack--tight">
      {nth < of ? <Button kind="quiet" onPress={() => onChange(nth + 1)}>下一份</Button> : null}
      {nth > 1 ? <Button kind="quiet" onPress={() => onChange(nth - 1)}>上一份</Button> : null}
    </View>
  )
}

function Links({ nth }: { nth: number }) {
  const read = useRead('privacy.piece', { nth })
  const toast = useToast()
  const open = (url: string, opened: string) => () => void openExport(url).then(() => toast(opened), () => toast('没有打开，请再点一次'))
  return (
    <Loaded read={read} kind="card">
      {({ pageUrl, dataUrl }) => (
        <View className="dl-stack">
          <Button icon="list" onPress={open(pageUrl, EXPORT_OPENED)}>打开来看，可以打印</Button>
          <Button icon="download" onPress={open(dataUrl, DATA_SAVED)}>数据文件，给电脑用</Button>
        </View>
      )}
    </Loaded>
  )
}
