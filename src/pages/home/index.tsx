import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import { InboxLink } from '../../features/notice/InboxLink'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { useMe } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { WaitingForMe } from '../../features/workbench/WaitingForMe'
import { StationCard } from '../../features/place/StationCard'
import { MyLatestWishes } from '../../features/wish/MyLatestWishes'
import { Invite } from '../../ui/Invite'
import { openTab } from '../../ui/TabBar'

export default function HomePage() {
  const me = useMe()
  const today = dayOf(useNow())
  const name = me.data?.name
  const spoken = `${name ?? ''}您好。有事想请人帮，点红色的“说出心愿”。想帮别人，点“我要帮忙”。要找站里的人，点“打电话”。`
  return (
    <Screen tab="home" title={name ? `${name}，您好` : '点亮'} lead={me.data ? `今天是${sayDate(today, today)}` : undefined} readAloud={spoken}>
      <View className="dl-stack">
        <Invite kind="primary" icon="mic" title="说出心愿" note="有事想请人帮，说一句就行" onPress={() => openTab('tell')} />
        <Invite icon="heart" title="我要帮忙" note="看看乡亲们有什么心愿" onPress={() => openTab('wishes')} />
        <Loaded read={me}>
          {(mine) => (
            <>
              <WaitingForMe me={mine} />
              <InboxLink onlyUnread />
              <MyLatestWishes me={mine} today={today} />
              <StationCard station={mine.station} />
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
