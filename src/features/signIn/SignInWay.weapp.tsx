import Taro from '@tarojs/taro'
import { COUNTY_SERVER } from '../../client/host.weapp'
import { LinkCard } from '../../frame/LinkCard'
import { SIGN_IN_PAGE } from './signInLink'

/** WeChat itself says who is there; where a county has its own server, the phone lets the station's computer in. */
export function SignInWay({ known }: { known: boolean }) {
  if (!COUNTY_SERVER || !known) return null
  return <LinkCard icon="desk" title="让电脑登录" words="用手机扫一扫，站里的电脑就打开您的工作台" onPress={() => void Taro.navigateTo({ url: SIGN_IN_PAGE })} />
}
