import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { PageHeader } from './PageHeader'
import type { Phone } from './PhoneButton'
import { TabBar, type TabName } from './TabBar'
import { ToastHost } from './Toast'
import { accessible } from './accessible'
import { useLargeType } from './useLargeType'

interface PageProps extends PropsWithChildren {
  title: string
  /** One warm sentence under the title. */
  lead?: string
  /** Set on the five tab pages: draws the bar, and no way back. */
  tab?: TabName
  /** Whom to call from here. */
  phone?: Phone
  /** What is read aloud; absent: no button. */
  readAloud?: string
  /** OfflineBar, while there is no signal. */
  offline?: ReactNode
  /** Stays in sight at the foot, above the tab bar: the one Button of the page. */
  action?: ReactNode
  /** For the workbench: the whole desk instead of a reading column. */
  wide?: boolean
}

/** A sheet of rice paper: header band, one column, foot. Every screen is one Page. */
export function Page({ title, lead, tab, phone, readAloud, offline, action, wide, children }: PageProps) {
  const large = useLargeType()
  const classes = ['dl-page', large && 'dl-large', wide && 'dl-page--wide']
  // A subpage on a phone needs no bar; on a desk the rail stays.
  const bar = tab !== undefined || process.env.TARO_ENV !== 'weapp'
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      <PageHeader title={title} lead={lead} back={tab === undefined} phone={phone} readAloud={readAloud} />
      <View className="dl-page__body" {...accessible({ role: 'main' })}>
        {offline ? <View className="dl-page__offline">{offline}</View> : null}
        {children}
      </View>
      <View className="dl-page__foot">
        <ToastHost />
        {action ? (
          <View className="dl-page__action">
            <View className="dl-page__action-column dl-stack">{action}</View>
          </View>
        ) : null}
        {bar ? <TabBar active={tab} /> : null}
        <View className="dl-page__safe" />
      </View>
    </View>
  )
}
