/** What waits for whoever holds a post. */
import { read } from '../ground/card'
import { everybody } from '../ground/rights'

export const workbenchCards = {
  'workbench.waiting': read({ label: '看等着自己办的事', may: everybody }),
}
