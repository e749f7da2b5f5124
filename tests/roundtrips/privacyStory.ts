/** What is agreed to, who looked, and a word taken back. */
import type { Told } from './stories'

export async function tellPrivacyStory({ call }: Told): Promise<void> {
  await call('head', 'person.correctName', { personId: 'v3', name: '王秀英' })
  await call('granny', 'person.facts')
  await call('granny', 'person.setFacts', { sex: 'female', phone: '13800001234' })
  await call('granny', 'person.setIdNumber', { idNumber: '' })
  await call('granny', 'privacy.consents')
  await call('granny', 'privacy.withdraw', { purpose: 'realName' })
  await call('granny', 'privacy.give', { purpose: 'realName' })
  await call('granny', 'privacy.disclosures')
  await call('granny', 'privacy.export')
  await call('granny', 'privacy.exported')
  await call('granny', 'privacy.piece', { nth: 1 })
  await call('granny', 'privacy.dropExport')
  await call('v3', 'privacy.closing')
  await call('v3', 'privacy.close')
  await call('v3', 'privacy.keep')
}
