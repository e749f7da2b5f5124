import Taro from '@tarojs/taro'
import { Screen } from '../../../frame/Screen'
import { usePageId } from '../../../frame/usePageId'
import { AnswerWish } from '../../../features/wish/AnswerWish'

const back = () => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
}

export default function AnswerPage() {
  return (
    <Screen title="给乡亲回话">
      <AnswerWish wishId={usePageId('wishId')} onDone={back} />
    </Screen>
  )
}
