/** What the function `desk` does, gathered from the features. A card of `desk` without its action does not compile. */
import type { DeskName } from '../../domain/actions'
import type { Action } from '../kernel/action'
import { privacyDeskActions } from './privacy/desk'
import { rosterDeskActions } from './roster/desk'

export const deskRegistry: { [N in DeskName]: Action<N> } = {
  ...privacyDeskActions,
  ...rosterDeskActions,
}
