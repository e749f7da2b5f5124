import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { accessible } from './accessible'

const STEPS = [
  { short: '点', long: '点单：说出心愿' },
  { short: '派', long: '派单：站里安排' },
  { short: '接', long: '接单：有人答应' },
  { short: '做', long: '正在做' },
  { short: '评', long: '评单：说说满不满意' },
]

interface ProgressDotsProps {
  /** How many of the five are done, 0–5; the next one is under way. */
  done: number
  /** One sentence under the dots: 有人答应了，后天上午来. */
  words?: string
}

/** 点·派·接·做·评: how far a wish has come. Done has a tick, the present one a ring and a heavier word. */
export function ProgressDots({ done, words }: ProgressDotsProps) {
  const present = STEPS[done]
  const heard = present ? `一共五步，已走完${done}步，现在：${present.long}` : '五步都走完了'
  return (
    <View className="dl-dots">
      <View className="dl-dots__row" {...accessible({ role: 'img', label: heard })}>
        {STEPS.map((step, index) => {
          const state = index < done ? 'done' : index === done ? 'now' : 'next'
          return (
            <View key={step.short} className={`dl-dots__step dl-dots__step--${state}`}>
              <View className="dl-dots__mark">{state === 'done' ? <Icon name="check" tone="green" size="small" heavy /> : null}</View>
              <View className="dl-dots__word">{step.short}</View>
            </View>
          )
        })}
      </View>
      {words ? <View className="dl-dots__said">{words}</View> : null}
    </View>
  )
}
