/** What may be done about minutes of service. */
import { read, write } from '../ground/card'
import { answers, everybody, volunteers } from '../ground/rights'

export const hoursCards = {
  'hours.toConfirm': read({ label: '看等着确认的服务', may: answers }),
  'hours.confirm': write({
    label: '确认服务时长', may: [...everybody, ...answers], agents: ['services'],
    refusals: ['CONFIRM_OWN', 'NOT_CHECKED_OUT', 'ALREADY_CONFIRMED', 'CONFIRM_TWICE'],
  }),
  'hours.mine': read({ label: '看自己的时长', may: volunteers }),
}
