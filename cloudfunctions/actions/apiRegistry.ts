/** What the function `api` does, gathered from the features. A card of `api` without its action does not compile. */
import type { ApiName } from '../../domain/actions'
import type { Action } from '../kernel/action'
import { agencyActions } from './agency'
import { appointmentActions } from './appointment'
import { dispatchActions } from './order/dispatch'
import { homeActions } from './home'
import { hoursActions } from './hours'
import { householdActions } from './household'
import { limitActions } from './limit'
import { marketActions } from './market'
import { mediaActions } from './media'
import { mergeActions } from './merge'
import { nodActions } from './order/nod'
import { noticeActions } from './notice'
import { orderActions } from './order'
import { papersActions } from './team/papers'
import { personActions } from './person'
import { placeActions } from './place'
import { placePageActions } from './placePage'
import { pointsActions } from './points'
import { privacyActions } from './privacy'
import { reportActions } from './report'
import { starActions } from './star'
import { teamActions } from './team'
import { upkeepActions } from './upkeep'
import { wishActions } from './wish'
import { workbenchActions } from './workbench'

export const apiRegistry: { [N in ApiName]: Action<N> } = {
  ...personActions,
  ...mergeActions,
  ...placeActions,
  ...placePageActions,
  ...agencyActions,
  ...householdActions,
  ...homeActions,
  ...workbenchActions,
  ...reportActions,
  ...upkeepActions,
  ...appointmentActions,
  ...wishActions,
  ...orderActions,
  ...dispatchActions,
  ...nodActions,
  ...limitActions,
  ...hoursActions,
  ...starActions,
  ...pointsActions,
  ...marketActions,
  ...noticeActions,
  ...teamActions,
  ...papersActions,
  ...mediaActions,
  ...privacyActions,
}
