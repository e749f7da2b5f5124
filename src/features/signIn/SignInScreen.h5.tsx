import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Skeleton } from '../../ui/Skeleton'
import { useMe } from '../../frame/useMe'
import { ApproveBrowser } from './ApproveBrowser'
import { askDoor, sayWhyNot } from './doors'
import { EnterCode } from './EnterCode.h5'
import { OutElsewhere } from './OutElsewhere'
import { startAnew } from './startAnew.h5'
import { WaitForPhone } from './WaitForPhone.h5'

/** Getting in on a county's own server. Who is known here lets another browser in; who is not shows a picture to scan. */
export function SignInScreen() {
  const me = useMe()
  const { t: token = '', c: code = '' } = useRouter().params
  if (me.status === 'loading') return <Page title="登录"><Skeleton /></Page>
  if (code) return <Page title="登录"><EnterCode given={code} kind="primary" /></Page>
  if (me.status === 'ready') {
    return (
      <Page title="登录和退出" lead={`您是${me.data.name}，这台设备已经登录了。`}>
        <View className="dl-stack dl-stack--loose">
          <ApproveBrowser token={token} />
          <SignOut />
        </View>
      </Page>
    )
  }
  return (
    <Page title="登录">
      <View className="dl-stack dl-stack--loose">
        {token ? <Note icon="info">这台手机还没有登录，不能替电脑同意。请先用登录码登录，再扫一次。</Note> : <WaitForPhone />}
        <Section title="有登录码">
          <EnterCode given="" />
        </Section>
      </View>
    </Page>
  )
}

function SignOut() {
  const [why, setWhy] = useState('')
  const leave = () => void askDoor('out', {}).then(startAnew, (error: unknown) => setWhy(sayWhyNot(error)))
  return (
    <Section title="用完了">
      {why ? <Note icon="warn">{why}</Note> : null}
      <Button kind="quiet" icon="close" onPress={leave}>在这台设备上退出</Button>
      <View className="dl-soft">在别处忘了退的，点下面这个；手上这台照样用。</View>
      <OutElsewhere>别的浏览器都退出</OutElsewhere>
    </Section>
  )
}
