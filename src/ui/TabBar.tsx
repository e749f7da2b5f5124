import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { IconName } from '../art/icons'
import { drawScene } from '../art/scenes'
import { Drawing } from './Drawing'
import { Icon } from './Icon'
import { Press } from './Press'
import { accessible } from './accessible'

export type TabName = 'home' | 'wishes' | 'tell' | 'market' | 'me'

interface Tab {
  name: TabName
  icon: IconName
  /** In halves, so that large type breaks between words and not inside them. */
  words: string[]
}

const TABS: Tab[] = [
  { name: 'home', icon: 'home', words: ['首页'] },
  { name: 'wishes', icon: 'wishes', words: ['心愿'] },
  { name: 'tell', icon: 'mic', words: ['说', '心愿'] },
  { name: 'market', icon: 'basket', words: ['积分', '超市'] },
  { name: 'me', icon: 'me', words: ['我的'] },
]

export function openTab(name: TabName): void {
  void Taro.switchTab({ url: `/pages/${name}/index` })
}

/** The five ways in: a bar below on phones, a rail at the left on a desk. Page draws it. */
export function TabBar({ active }: { active?: TabName }) {
  return (
    <View className={active ? 'dl-tabs' : 'dl-tabs dl-tabs--desk-only'} {...accessible({ role: 'navigation', label: '主要页面' })}>
      <View className="dl-tabs__brand">
        <Drawing className="dl-tabs__lantern" draw={(palette) => drawScene('lantern', palette)} />
        点亮
      </View>
      {TABS.map((tab) => {
        const here = tab.name === active
        const classes = ['dl-tabs__tab', `dl-tabs__tab--${tab.name}`, here && 'dl-tabs__tab--here']
        return (
          <Press
            key={tab.name}
            className={classes.filter(Boolean).join(' ')}
            told={{ role: 'link', label: tab.words.join(''), here }}
            onPress={() => openTab(tab.name)}
          >
            <View className="dl-tabs__mark">
              <Icon name={tab.icon} tone={tab.name === 'tell' ? 'onGold' : 'ink'} heavy={here || tab.name === 'tell'} />
            </View>
            <View className="dl-tabs__words">
              {tab.words.map((word) => (
                <View key={word} className="dl-tabs__word">
                  {word}
                </View>
              ))}
            </View>
          </Press>
        )
      })}
    </View>
  )
}
