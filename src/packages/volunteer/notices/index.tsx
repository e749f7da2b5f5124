import { StarNotices } from '../../../features/star/StarNotices'

export default function StarNoticesPage() {
  return <StarNotices />
}
