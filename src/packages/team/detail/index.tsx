import { TeamScreen } from '../../../features/team/TeamScreen'
import { usePageId } from '../../../frame/usePageId'

export default function TeamPage() {
  return <TeamScreen teamId={usePageId('teamId')} />
}
