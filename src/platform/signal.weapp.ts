/** When something may go better now: the network is back, or the app is looked at again. */
import Taro from '@tarojs/taro'

export function onSignal(listener: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) listener()
  })
  Taro.onAppShow(listener)
}
