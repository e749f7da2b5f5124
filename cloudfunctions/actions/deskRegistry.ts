/** Every action of the function `desk` by its name in the contract. A name without an action does not compile. */
import type { DESK_ACTIONS } from '../../domain/actions'
import type { Action } from '../kernel/action'

export const deskRegistry: { [N in keyof typeof DESK_ACTIONS]: Action<N> } = {
}
