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

/** Whoever lets an action take its caller for who she was a minute ago must say so here too (docs/decisions/0045). */
test('a glance is for what shows nothing about anybody, to all who have joined: the feed of open wishes', () => {
  const glances = ACTION_NAMES.filter((name) => cardOf(name).glance)
  expect(glances).toEqual(['order.feed'])
  for (const name of glances) {
    const { kind, may, strangers, guessed, atMost } = cardOf(name)
    expect({ kind, may, strangers, guessed, atMost }).toEqual({ kind: 'read', may: [{ role: 'villager', where: 'anywhere' }] })
  }
})
