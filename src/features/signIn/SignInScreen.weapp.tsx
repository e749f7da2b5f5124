import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'

/** WeChat itself says who is there. */
export function SignInScreen() {
  return <Page title="登录"><EmptyState scene="door" words="在微信里不用登录，直接用就行。" /></Page>
}
