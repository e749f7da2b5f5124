import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from './Icon'
import { call, type Phone } from './PhoneButton'
import { Press } from './Press'
import { ReadAloud } from './ReadAloud'
import { accessible } from './accessible'
import { openTab } from './TabBar'

interface PageHeaderProps {
  title: string
  lead?: string
  back: boolean
  phone?: Phone
  readAloud?: string
}

/** A link from a message opens a page with nothing behind it: then back means home. */
function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}

/** The band of door papers (挂笺), the title, and the two helps every page has: a call and a voice. A subpage's title may
 *  be a whole wish, so the helps keep out of its line. */
export function PageHeader({ title, lead, back, phone, readAloud }: PageHeaderProps) {
  // WeChat's own bar goes back.
  const ownBack = back && process.env.TARO_ENV !== 'weapp'
  const voice = readAloud ? <ReadAloud words={readAloud} className="dl-head__help" /> : null
  const dial = phone ? (
    <Press className="dl-head__help" onPress={() => call(phone)} told={{ label: `打电话给${phone.who ?? '站里'}` }}>
      <Icon name="phone" size="small" />
      <View className="dl-head__words">打电话</View>
    </Press>
  ) : null
  return (
    <View className="dl-head">
      <View className="dl-head__frieze" />
      <View className="dl-head__column">
        {ownBack ? (
          <View className="dl-head__row dl-head__row--helps dl-head__row--back">
            <Press className="dl-head__back" onPress={goBack}>
              <Icon name="back" size="small" />
              <View className="dl-head__words">返回</View>
            </Press>
            {voice}
            {dial}
          </View>
        ) : null}
        <View className="dl-head__row">
          <View className="dl-head__title" {...accessible({ role: 'heading', level: 1 })}>
            {title}
          </View>
          {back ? null : dial}
        </View>
        {lead ? <View className="dl-head__lead">{lead}</View> : null}
        {ownBack ? null : (
          <View className="dl-head__row dl-head__row--helps">
            {voice}
            {back ? dial : null}
          </View>
        )}
      </View>
    </View>
  )
}
