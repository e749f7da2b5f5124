import { View } from '@tarojs/components'
import type { LicenceLine } from '../../../../domain/team/papers/contract'
import { useSend } from '../../../client/useSend'
import { Card } from '../../../ui/Card'
import { Tag } from '../../../ui/Tag'
import { useToast } from '../../../ui/Toast'
import { SendButton } from '../../../frame/SendButton'
import { LICENCE_STATE_WORDS, sayLicence, sayUntil } from '../sayTeam'

interface LicenceCardProps {
  licence: LicenceLine
  today: string
  /** Whose it is, where that is not said around it. */
  named?: boolean
}

/** One licence: what, until when, and whether somebody has seen it. */
export function LicenceCard({ licence, today, named }: LicenceCardProps) {
  const { kind, tail, until, state, seenByName, personName } = licence
  const running = sayUntil(until, today)
  return (
    <View className="dl-stack dl-stack--tight">
      {named ? <View className="dl-h3">{personName}</View> : null}
      <View className={named ? 'dl-strong' : 'dl-h3'}>{sayLicence(kind, tail)}</View>
      <Tag tone={running.tone} icon={running.tone === 'ask' ? 'warn' : 'calendar'}>{running.words}</Tag>
      <View className="dl-soft">{state === 'seen' ? `${seenByName}${LICENCE_STATE_WORDS.seen}` : LICENCE_STATE_WORDS[state]}</View>
    </View>
  )
}

/** The same with what whoever looks at the original may say. */
export function LicenceToSee({ teamId, ...card }: LicenceCardProps & { teamId?: string }) {
  const { licenceId, state } = card.licence
  const see = useSend('team.seeLicence')
  const toast = useToast()
  const say = (good: boolean) => see.send({ licenceId, good, ...(teamId ? { teamId } : {}) }).then(() => {
    see.reset()
    toast(good ? '记下了：看过原件' : '记下了，请他换好了再来')
  }, () => {})
  return (
    <Card>
      <View className="dl-stack">
        <LicenceCard {...card} />
        {state === 'told' ? (
          <View className="dl-stack dl-stack--tight">
            <SendButton send={see} icon="check" busy="正在记下…" onPress={() => say(true)}>看过原件，没问题</SendButton>
            <SendButton send={see} kind="quiet" busy="正在记下…" onPress={() => say(false)}>看过，还不行</SendButton>
          </View>
        ) : null}
      </View>
    </Card>
  )
}
