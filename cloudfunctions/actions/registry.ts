/** All actions of all functions, for a host that is every function in one process. */
import type { ActionName } from '../../domain/actions'
import type { Action } from '../kernel/action'
import { apiRegistry } from './apiRegistry'
import { deskRegistry } from './deskRegistry'

export const registry: { [N in ActionName]: Action<N> } = { ...apiRegistry, ...deskRegistry }
