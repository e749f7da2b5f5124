import { dayOf } from '../../../domain/calendar/shanghai'
import type { Me } from '../../../domain/person/contract'
import { answerBy } from '../../../domain/wish/window'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { SendButton } from '../../frame/SendButton'
import { useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { TellDone } from '../../features/wish/tell/TellDone'
import { TellForm } from '../../features/wish/tell/TellForm'
import { useTellWish } from '../../features/wish/tell/useTellWish'
import { Note } from '../../ui/Note'

const HOW = '说心愿只要三步。先点一下是哪一类的事，再说一句想请人帮什么，最后点红色的“说好了”。'

function Telling({ me }: { me: Me }) {
  const now = useNow()
  const today = dayOf(now)
  const telling = useTellWish(me)
  const { tell } = telling
  if (telling.over) {
    return (
      <Screen tab="tell" title={tell.status === 'kept' ? '先存好了' : '说好了'}>
        <TellDone wishId={tell.answer?.wishId} answerBy={answerBy(now)} today={today} onAnother={telling.another} />
      </Screen>
    )
  }
  // Said beside the button too: what is missing may be out of sight.
  const { missing } = telling
  const action = (
    <>
      {missing ? <Note kind="care">{missing}</Note> : null}
      <SendButton send={tell} kind="primary" icon="check" busy="正在送到站里…" onPress={telling.submit}>说好了</SendButton>
    </>
  )
  return (
    <Screen tab="tell" title="说心愿" readAloud={HOW} action={action}>
      <TellForm me={me} today={today} telling={telling} />
    </Screen>
  )
}

export default function TellPage() {
  const me = useMe()
  // Another person's draft is another form.
  if (me.data) return <Telling key={me.data.personId} me={me.data} />
  return <Screen tab="tell" title="说心愿"><Loaded read={me}>{() => null}</Loaded></Screen>
}
