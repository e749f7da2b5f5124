/** What all cards together must keep. Rights: authorisation.test.ts; forms: contracts.test.ts. */
import { ACTION_NAMES, cardOf, labelOf } from './actions'
import { isForAgents } from './agency/scopes'

test('every action has a short Chinese name of its own', () => {
  const said = ACTION_NAMES.map((name) => labelOf(name) ?? '')
  for (const words of said) expect(words).toMatch(/^[\p{Script=Han}0-9、“”]{2,16}$/u)
  expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([])
  expect([labelOf('wish.grant'), labelOf('toString')]).toEqual([null, null])
})

/** Whoever opens an action to agents must say so here too: it is done in somebody else's name. */
const OPEN_TO_AGENTS = [
  'home.mine', 'home.today', 'hours.confirm', 'market.cancel', 'market.goods', 'market.mine', 'market.reserve', 'media.of', 'media.take', 'media.ticket', 'notice.inbox', 'notice.markRead',
  'order.detail', 'order.feed', 'order.review', 'person.me', 'person.myContact', 'place.detail', 'place.nearby', 'place.stations', 'place.tree', 'points.mine',
  'privacy.consents', 'privacy.disclosures', 'privacy.give', 'privacy.withdraw', 'team.detail', 'team.list',
  'wish.addInfo', 'wish.callOff', 'wish.detail', 'wish.mine', 'wish.tell', 'wish.withdraw',
]

test('agents do what is listed here, and what is about agencies is asked for oneself', () => {
  expect(ACTION_NAMES.filter((name) => isForAgents(cardOf(name).agents)).sort()).toEqual(OPEN_TO_AGENTS)
  expect(ACTION_NAMES.filter((name) => cardOf(name).agents === 'guardian').sort()).toEqual(['privacy.consents', 'privacy.disclosures', 'privacy.give', 'privacy.withdraw'])
  expect(ACTION_NAMES.filter((name) => cardOf(name).agents === 'asOneself')).toEqual(ACTION_NAMES.filter((name) => name.startsWith('agency.')))
})
