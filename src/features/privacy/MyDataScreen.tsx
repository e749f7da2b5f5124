import { View } from '@tarojs/components'
import { sayInstant } from '../../../domain/calendar/speech'
import { useRead, useReadPages } from '../../client/useRead'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { LinkCard } from '../../frame/LinkCard'
import { Loaded } from '../../frame/Loaded'
import { PhonesCard } from '../person/PhonesCard'
import { openMyMerge } from '../merge/openMerge'
import { Screen } from '../../frame/Screen'
import { useNow } from '../../frame/useNow'
import { ClosingCard } from './ClosingCard'
import { ConsentCard } from './ConsentCard'
import { ExportCard } from './ExportCard'
import { openMyFacts, openWhoSaw } from './openPrivacy'

/** 我的信息: what the county knows, who looked at it, what she agreed to, and every right she has about it (N33). */
export function MyDataScreen() {
  return (
    <Screen title="我的信息" lead="您的信息您作主">
      <View className="dl-stack dl-stack--loose">
        <LinkCard icon="me" title="我的资料" words="名字、生日、电话、住址，都能改" onPress={openMyFacts} />
        <WhoSaw />
        <PhonesCard />
        <ExportCard />
        <Consents />
        <LinkCard icon="people" title="我登记过两次" words="换过村、换过手机，两个登记合成一个" onPress={openMyMerge} />
        <ClosingCard />
      </View>
    </Screen>
  )
}

function WhoSaw() {
  const now = useNow()
  const latest = useReadPages('privacy.disclosures', {}).data?.[0]?.lines[0]
  const words = latest ? `最近一次：${latest.viewerName}，${sayInstant(latest.at, now)}` : '电话、住址，谁看过都在这里'
  return <LinkCard icon="search" title="谁看过我的信息" words={words} onPress={openWhoSaw} />
}

function Consents() {
  const read = useRead('privacy.consents', {})
  return (
    <Section title="我同意了什么">
      <Note>一样一样分开问。不同意的，登记、说心愿、有人帮，都照样。</Note>
      <Loaded read={read} kind="list">
        {({ consents }) => <View className="dl-stack">{consents.map((consent) => <ConsentCard key={consent.purpose} consent={consent} />)}</View>}
      </Loaded>
    </Section>
  )
}
