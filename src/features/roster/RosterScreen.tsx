import { useRead } from '../../client/useRead'
import { Loaded } from '../../frame/Loaded'
import { JobPanel } from './JobPanel'
import { StartImport } from './StartImport'
import { useImport } from './useImport'

/** Rosters in and out. What was under way when the page was left is found again among what was sent. */
export function RosterScreen() {
  const read = useRead('roster.jobs', {})
  const all = useImport()
  return (
    <Loaded read={read} kind="list">
      {(known) => (all.job ? <JobPanel job={all.job} all={all} onLeave={() => all.show(undefined)} /> : <StartImport {...known} all={all} />)}
    </Loaded>
  )
}
