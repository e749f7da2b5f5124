import { View } from '@tarojs/components'
import { sayMinutes } from '../../../domain/calendar/speech'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { openTab } from '../../ui/TabBar'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { HourLines } from './HourLines'
import { HoursFigure } from './HoursFigure'
import { isDeclined, isUncounted, isUnderWay, MyServices } from './MyServices'
import { openStars } from '../star/openStars'
import { StarWay } from '../star/StarWay'

/** My service: what is under way first, then every confirmed hour. */
export function ServiceScreen() {
  const claims = useReadPages('order.mine', {})
  const hours = useReadPages('hours.mine', {})
  const services = claims.data?.flatMap((page) => page.services) ?? []
  const total = hours.data?.[0]
  const read = total && `您一共服务了${sayMinutes(total.creditMinutes)}，今年${sayMinutes(total.thisYearMinutes)}`
  return (
    <Screen
      title="我的服务"
      readAloud={read}
      action={<Button kind="primary" icon="heart" onPress={() => openTab('wishes')}>看看谁家要帮忙</Button>}
    >
      <View className="dl-stack dl-stack--loose">
        <Loaded read={claims} kind="list">
          {() => <MyServices title="正在帮的" services={services.filter(isUnderWay)} />}
        </Loaded>
        <Loaded read={hours} kind="list">
          {(pages) => (
            <View className="dl-stack dl-stack--loose">
              {pages[0] ? (
                <Card onPress={openStars} label="我的星级和每一分钟的来历">
                  <View className="dl-stack">
                    <HoursFigure label="一共服务了" minutes={pages[0].creditMinutes} note={`今年${sayMinutes(pages[0].thisYearMinutes)}`} />
                    {pages[0].migratedMinutes > 0 ? <View className="dl-soft">{`另有从原来的系统迁入${sayMinutes(pages[0].migratedMinutes)}，不算在上面`}</View> : null}
                    <StarWay stars={pages[0].stars} />
                  </View>
                </Card>
              ) : null}
              <HourLines title="记下的服务" pages={pages} paging={hours} />
            </View>
          )}
        </Loaded>
        <MyServices title="站里回了话的" services={services.filter(isDeclined)} />
        <MyServices title="没记上时长的" services={services.filter(isUncounted)} />
      </View>
    </Screen>
  )
}
