import { TeamScreen } from '../../../features/team/TeamScreen'
import { usePageId } from '../../../features/person/usePageId'

export default function TeamPage() {
  return <TeamScreen teamId={usePageId('teamId')} />
}
