import { SignInScreen } from '../../../features/signIn/SignInScreen'

export default function SignInPage() {
  return <SignInScreen />
}
