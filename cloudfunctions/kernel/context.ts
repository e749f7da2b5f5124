/** What one call's action is given. It remembers whether the action asked permission: one that answers without having
 *  asked is a fault, so a forgotten check fails closed. */
import { cardOf, type ActionName } from '../../domain/actions'
import { may, mayEver, type Resource } from '../../domain/authorisation'
import type { TextVerdict } from '../../domain/ground/textCheck'
import type { Person } from '../../domain/person/person'
import type { StationPath } from '../../domain/place/place'
import { refuse } from '../../domain/ground/refusal'
import type { Context } from './action'
import { drawerOf } from './fromWhere'
import type { Ids } from './ids'
import { isStranger } from './stranger'

export interface CallContext extends Context {
  target: string
  /** Under which place its audit row stands. */
  place: StationPath
  /** @throws Error when the action never asked. */
  mustHaveAsked(): void
}

export interface Call {
  name: ActionName
  actor: Person
  login: string
  /** As the platform says it. */
  address?: string | undefined
  agent?: Person | null
  now: string
  textVerdict: TextVerdict
}

/** Whether one of her posts opens it at all, whatever it is about. */
export const entitled = ({ _id, posts }: Person, name: ActionName): boolean => mayEver({ personId: _id, posts }, name)

export function contextOf({ name, actor, login, address, agent = null, now, textVerdict }: Call, ids: Ids, idTaken = false): CallContext {
  let asked = false
  const asker = { personId: actor._id, posts: actor.posts }
  const stranger = isStranger(actor)
  return {
    actor,
    login,
    isStranger: stranger,
    from: drawerOf(address),
    agent,
    now,
    textVerdict,
    ids,
    idTaken,
    target: '',
    place: actor,
    permit(resource: Resource) {
      if (!(stranger ? cardOf(name).strangers : may(asker, name, resource))) refuse('NOT_ALLOWED')
      asked = true
    },
    about(target: string, place: StationPath = actor) {
      this.target = target
      this.place = place
    },
    mustHaveAsked() {
      if (!asked) throw new Error(`${name} never asked for permission`)
    },
  }
}
