import { dayOf } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import { allows, consentId, type Consent } from '../../../domain/privacy/consent'
import type { ConsentView } from '../../../domain/privacy/contract'
import { purposeOn, type PurposeRule } from '../../../domain/privacy/purposes'
import { PURPOSES } from '../../../domain/person/purpose'
import type { Person } from '../../../domain/person/person'
import { defineRead } from '../../kernel/action'

/** What I agreed to, each by itself, with what it is for and what happens when I take it back. */
export const myConsents = defineRead('privacy.consents', {
  async run({ actor, now, store, permit }) {
    permit({ owners: [actor._id] })
    const rows = await store.getMany('consents', PURPOSES.map((purpose) => consentId(actor._id, purpose)))
    const today = dayOf(now)
    const consents = PURPOSES.map((purpose) => viewOf(purposeOn(purpose, today), actor, rows.find((row) => row.purpose === purpose), today))
    return { consents }
  },
})

function viewOf(rule: PurposeRule, person: Person, row: Consent | undefined, today: string): ConsentView {
  const { purpose, title, whatFor, until, source, stops, goesOn } = rule
  const given = allows(person, rule)
  return { purpose, title, whatFor, until, source, stops, goesOn, given, said: saidOf(rule, person, row, today), revocable: purpose !== 'service' }
}

function saidOf(rule: PurposeRule, person: Person, row: Consent | undefined, today: string): string {
  const word = row?.history.at(-1)
  if (word) return `${sayDate(dayOf(word.at), today)}${word.given ? '同意' : '收回'}${word.byId === person._id ? '' : '（别人代办）'}`
  if (rule.before === 'byJoining') return `${person.joinedAt ? sayDate(dayOf(person.joinedAt), today) : ''}登记时同意`
  return rule.before === 'byTelling' ? '说心愿、填住址时同意' : '还没有同意过'
}
