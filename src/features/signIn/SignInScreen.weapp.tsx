import { View } from '@tarojs/components'
import { COUNTY_SERVER } from '../../client/host.weapp'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { Loaded } from '../../frame/Loaded'
import { useMe } from '../../frame/useMe'
import { ApproveBrowser } from './ApproveBrowser'
import { OutElsewhere } from './OutElsewhere'

/** WeChat itself says who is there. On a county's own server the phone lets the station's computer in. */
export function SignInScreen() {
  const me = useMe()
  if (!COUNTY_SERVER) return <Page title="登录"><EmptyState scene="door" words="在微信里不用登录，直接用就行。" /></Page>
  return (
    <Page title="让电脑登录" lead={me.data && `用${me.data.name}的名字打开站里的电脑`}>
      <Loaded read={me}>
        {() => (
          <View className="dl-stack dl-stack--loose">
            <ApproveBrowser token="" />
            <OutElsewhere>让电脑都退出</OutElsewhere>
          </View>
        )}
      </Loaded>
    </Page>
  )
}
