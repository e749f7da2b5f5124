import { View } from '@tarojs/components'
import { sayMinutes } from '../../../domain/calendar/speech'
import { useReadPages } from '../../client/useRead'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { Loaded } from '../../frame/Loaded'
import { Screen } from '../../frame/Screen'
import { HourLines } from '../hours/HourLines'
import { HoursFigure } from '../hours/HoursFigure'
import { MyStarStates } from './MyStarStates'
import { sayNextStar } from './sayStars'
import { StarWay } from './StarWay'

/** Where every minute comes from, and what it makes under which rule. Only my own way, never anybody else's. */
export function StarsScreen() {
  const hours = useReadPages('hours.mine', {})
  const total = hours.data?.[0]
  const read = total && `您一共服务了${sayMinutes(total.creditMinutes)}。${sayNextStar(total.stars)}。`
  return (
    <Screen title="我的星级" readAloud={read}>
      <Loaded read={hours}>
        {(pages) => {
          const mine = pages[0]
          if (!mine) return null
          return (
            <View className="dl-stack dl-stack--loose">
              <Card kind="gold">
                <View className="dl-stack">
                  <StarWay stars={mine.stars} />
                  <HoursFigure label="算星级的时长" minutes={mine.stars.minutes} />
                </View>
              </Card>
              <MyStarStates />
              <Section title="怎么算的">
                <Card>
                  <View className="dl-stack dl-stack--tight">
                    <View>{mine.starSource}</View>
                    <View className="dl-soft">{`规则版本：${mine.stars.ruleVersion}`}</View>
                  </View>
                </Card>
                <Note icon="people">时长够了，站里会公示5个工作日，没有意见就认定。认定是同志们来办的事，不收钱。</Note>
              </Section>
              <HourLines title="每一分钟的来历" pages={pages} paging={hours} />
            </View>
          )
        }}
      </Loaded>
    </Screen>
  )
}
