import { useSend } from '../../client/useSend'
import { Button } from '../../ui/Button'
import { SendNote } from '../../frame/SendNote'

interface Tapped {
  detail: { code?: string }
}

/** Her number without typing: WeChat asks her, and gives a code that only the server can turn into it. */
export function PhoneFromWeixin({ onHeard }: { onHeard: (masked: string) => void }) {
  const phone = useSend('person.phoneFromWeixin')
  // No code: she said no, and types it or leaves it.
  const take = ({ detail: { code } }: Tapped) => {
    if (code) phone.send({ code }).then((answer) => onHeard(answer.phone), () => {})
  }
  return (
    <>
      <SendNote send={phone} />
      <Button icon="phone" busy={phone.status === 'sending' ? '正在问微信…' : undefined} open={{ openType: 'getPhoneNumber', onGetPhoneNumber: take as never }}>用微信的手机号</Button>
    </>
  )
}
