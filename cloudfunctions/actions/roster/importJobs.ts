import { maySendKind } from '../../../domain/roster/scope'
import { ROSTER_KINDS } from '../../../domain/roster/vocab'
import { defineRead } from '../../kernel/action'
import { jobView } from './jobView'
import { senderScope } from './senderScope'

const SHOWN = 10

/** What I may send, my latest imports, and those of my place that wait for another's eyes. */
export const importJobs = defineRead('roster.jobs', {
  async run({ actor, store, permit }) {
    const { id, name, ...scope } = await senderScope(store, actor)
    permit({ place: scope })
    const latest = { orderBy: { field: 'at', direction: 'desc' }, limit: SHOWN } as const
    const [mine, checked] = await Promise.all([
      store.query('rosterJobs', { where: { byId: actor._id }, ...latest }),
      store.query('rosterJobs', { where: { station: scope.station, subCentre: scope.subCentre, centre: scope.centre, state: 'checked' }, ...latest }),
    ])
    const waiting = checked.items.filter(({ byId, hasMinutes }) => hasMinutes && byId !== actor._id)
    return {
      kinds: ROSTER_KINDS.filter((kind) => maySendKind(kind, scope)),
      jobs: [...waiting, ...mine.items].map((job) => jobView(job, actor._id)),
      place: { id, name },
    }
  },
})
