import Taro from '@tarojs/taro'
import { isDemo } from '../demo/demoDoor'
import { LinkCard } from '../../frame/LinkCard'
import { SIGN_IN_PAGE } from './signInLink'

/** The way to sign in, or to let another browser in. A demo county has no such thing: there one just becomes somebody. */
export function SignInWay({ known }: { known: boolean }) {
  if (isDemo()) return null
  const open = () => void Taro.navigateTo({ url: SIGN_IN_PAGE })
  return known
    ? <LinkCard icon="desk" title="登录和退出" words="让站里的电脑打开您的工作台，或者在这里退出" onPress={open} />
    : <LinkCard waits icon="lock" title="登录" words="用手机扫一扫，或者输入登录码" onPress={open} />
}
