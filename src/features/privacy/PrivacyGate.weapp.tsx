import { View } from '@tarojs/components'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { showToast } from '../../ui/toastStore'
import { AGREE_BUTTON, privacyQuestion } from './privacyQuestion.weapp'

const readContract = () => Taro.openPrivacyContract({ fail: () => showToast('没有打开，请再点一次') })

/** Before something private is used for the first time: what, what for, and that 暂不 costs nothing else. Screen has one;
 *  of several open pages the one in sight asks. */
export function PrivacyGate() {
  const question = useSyncExternalStore(privacyQuestion.subscribe, privacyQuestion.current)
  const [inSight, setInSight] = useState(true)
  useDidShow(() => setInSight(true))
  useDidHide(() => setInSight(false))
  // Left without a word: not agreed.
  useEffect(() => () => privacyQuestion.decline(), [])
  if (!question || !inSight) return null
  const { use, contract } = question
  const action = (
    <>
      <Button kind="primary" icon="check" open={{ id: AGREE_BUTTON, openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: privacyQuestion.agree }}>同意</Button>
      <Button onPress={privacyQuestion.decline}>暂不</Button>
    </>
  )
  return (
    <Sheet title="用之前，先和您说清楚" open onClose={privacyQuestion.decline} action={action}>
      <View className="dl-stack">
        <Facts items={[{ label: '要用什么', value: use.what }, { label: '用来做什么', value: use.why }]} />
        <Note icon="heart">点“暂不”也没关系，别的照常用。</Note>
        <Button kind="quiet" icon="list" onPress={readContract}>{`查看${contract}`}</Button>
      </View>
    </Sheet>
  )
}
