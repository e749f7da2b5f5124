import { StarDesk } from '../../../features/star/StarDesk'

export default function StarDeskPage() {
  return <StarDesk />
}
