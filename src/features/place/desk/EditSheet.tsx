import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { InputOf } from '../../../../domain/contracts'
import { useSend } from '../../../client/useSend'
import { Sheet } from '../../../ui/Sheet'
import { useToast } from '../../../ui/Toast'
import { SendButton } from '../../../frame/SendButton'

export type PlaceEdit = Omit<InputOf<'place.edit'>, 'placeId'>

interface EditSheetProps extends PropsWithChildren {
  title: string
  placeId: string
  /** What changes, or the sentence that says what is still missing. */
  edit: () => PlaceEdit | string
  /** Said when it is done. */
  done: string
  onClose: () => void
}

/** One thing about a place is changed in one sheet; the rest stays as it is. */
export function EditSheet({ title, placeId, edit, done, onClose, children }: EditSheetProps) {
  const send = useSend('place.edit')
  const toast = useToast()
  const save = () => {
    const what = edit()
    if (typeof what === 'string') return toast(what)
    send.send({ placeId, ...what }).then(() => {
      toast(done)
      onClose()
    }, () => {})
  }
  return (
    <Sheet title={title} open onClose={onClose} action={<SendButton send={send} kind="primary" icon="check" busy="正在改…" onPress={save}>改好了</SendButton>}>
      <View className="dl-stack">{children}</View>
    </Sheet>
  )
}
