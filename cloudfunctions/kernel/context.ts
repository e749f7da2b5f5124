/** What one call's action is given. It remembers whether the action asked permission: one that answers without having
 *  asked is a fault, so a forgotten check fails closed. */
import type { ActionName } from '../../domain/actions'
import { may, type Resource } from '../../domain/authorisation'
import type { Person } from '../../domain/person/person'
import { refuse } from '../../domain/refusal'
import type { Context } from './action'
import type { Ids } from './ids'

export interface CallContext extends Context {
  target: string
  /** @throws Error when the action never asked. */
  mustHaveAsked(): void
}

export function contextOf(name: ActionName, actor: Person, now: string, ids: Ids, idTaken = false): CallContext {
  let asked = false
  const asker = { personId: actor._id, posts: actor.posts }
  return {
    actor,
    now,
    ids,
    idTaken,
    target: '',
    permit(resource: Resource) {
      if (!may(asker, name, resource)) refuse('NOT_ALLOWED')
      asked = true
    },
    about(target: string) {
      this.target = target
    },
    mustHaveAsked() {
      if (!asked) throw new Error(`${name} never asked for permission`)
    },
  }
}
