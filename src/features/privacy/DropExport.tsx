import { useSend } from '../../client/useSend'
import { SendButton } from '../../frame/SendButton'

/** Her export, made or half made, is not wanted any more. */
export function DropExport({ again, children }: { again: () => void; children: string }) {
  const drop = useSend('privacy.dropExport')
  return <SendButton send={drop} kind="quiet" busy="正在删…" onPress={() => void drop.send({}).then(again, () => {})}>{children}</SendButton>
}
