import { InboxScreen } from '../../../features/notice/InboxScreen'

export default function InboxPage() {
  return <InboxScreen />
}
