import type { TeamLine } from '../../../domain/team/contract'
import { useReadPages } from '../../client/useRead'
import { Choice } from '../../ui/form/Choice'

/** The teams of my village, my township and my county; the first page of each. */
export function useTeamsAround(): TeamLine[] {
  const village = useReadPages('team.list', { level: 'station' })
  const township = useReadPages('team.list', { level: 'subCentre' })
  const county = useReadPages('team.list', { level: 'centre' })
  return [village, township, county].flatMap(({ data }) => (data ?? []).flatMap((page) => page.teams))
}

/** One of them. */
export function TeamPick({ label, value, onPick }: { label: string; value: string | undefined; onPick: (teamId: string) => void }) {
  const teams = useTeamsAround()
  const options = teams.map(({ teamId, name, members }) => ({ value: teamId, label: name, note: `${members}人` }))
  return <Choice label={label} layout="rows" options={options} value={value} onChange={onPick} hint={options.length === 0 ? '这里还没有队伍，先建一支。' : undefined} />
}
