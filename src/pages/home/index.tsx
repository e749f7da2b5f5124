import { View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import type { HomeToday } from '../../../domain/home/contract'
import { useRead } from '../../client/useRead'
import { MyPromises } from '../../features/home/MyPromises'
import { sayAloud } from '../../features/home/sayPromise'
import { InboxLink } from '../../features/notice/InboxLink'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { BringsMe, useMe, useMeIn } from '../../frame/useMe'
import { useNow } from '../../frame/useNow'
import { WaitingForMe } from '../../features/workbench/WaitingForMe'
import { StationCard } from '../../features/place/StationCard'
import { MyLatestWishes } from '../../features/wish/MyLatestWishes'
import { Invite } from '../../ui/Invite'
import { openTab } from '../../ui/TabBar'

function Home({ seen }: { seen: HomeToday | undefined }) {
  const me = useMe()
  const now = useNow()
  const today = dayOf(now)
  const name = me.data?.name
  const promises = seen?.promises ?? []
  const promised = promises.map((promise) => sayAloud(promise, today)).join('')
  const spoken = `${name ?? ''}您好。${promised}有事想请人帮，点红色的“说出心愿”。想帮别人，点“我要帮忙”。要找站里的人，点“打电话”。`
  return (
    <Screen tab="home" title={name ? `${name}，您好` : '点亮'} lead={me.data ? `今天是${sayDate(today, today)}` : undefined} readAloud={spoken}>
      <View className="dl-stack">
        <MyPromises promises={promises} now={now} />
        <Invite kind="primary" icon="mic" title="说出心愿" note="有事想请人帮，说一句就行" onPress={() => openTab('tell')} />
        <Invite icon="heart" title="我要帮忙" note="看看乡亲们有什么心愿" onPress={() => openTab('wishes')} />
        <Loaded read={me}>
          {(mine) => (
            <>
              <WaitingForMe me={mine} waiting={seen?.waiting} />
              <InboxLink unread={seen?.unread} onlyUnread />
              <MyLatestWishes me={mine} wishes={seen?.wishes ?? []} today={today} />
              <StationCard station={mine.station} />
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

/** One question for all that stands here. */
export default function HomePage() {
  const today = useRead('home.today', {})
  return <BringsMe value={useMeIn(today)}><Home seen={today.data} /></BringsMe>
}
