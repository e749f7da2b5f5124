import { sendLater } from '../../client/sendLater'
import { Button } from '../../ui/Button'
import { hideToast, showToast } from '../../ui/toastStore'

/** Takes a wish back; a few seconds long that itself may be taken back. */
export function withdraw(wishId: string): void {
  const undo = sendLater('wish.withdraw', { wishId }, {
    onSent: hideToast,
    onRefused: (refusal) => showToast(refusal.message),
  })
  showToast('心愿收回了', { undo })
}

export function WithdrawButton({ wishId }: { wishId: string }) {
  return <Button kind="quiet" onPress={() => withdraw(wishId)}>不用帮了，收回这个心愿</Button>
}
