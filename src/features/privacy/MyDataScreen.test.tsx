import { fireEvent, screen } from '@testing-library/react'
import type { ConsentView } from '../../../domain/privacy/contract'
import { NO_EXPORT } from '../../../domain/privacy/making'
import { purposeOn } from '../../../domain/privacy/purposes'
import { PURPOSES, type Purpose } from '../../../domain/person/purpose'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { MyDataScreen } from './MyDataScreen'

const consents = (given: Partial<Record<Purpose, boolean>> = {}): { consents: ConsentView[] } => ({
  consents: PURPOSES.map((purpose) => ({
    ...purposeOn(purpose, '2026-06-01'), given: given[purpose] ?? true, said: '登记时同意', revocable: purpose !== 'service',
  })),
})
const seen = {
  lines: [{ disclosureId: 'd1', viewerName: '陈师傅', what: '电话和住址', why: '答应了帮您「换个灯泡」', wishId: 'w1', at: '2026-06-05T01:00:00.000Z' }], next: null,
}

test('who looked last stands on the page, and one consent is taken back with what that means [N16] [N33]', async () => {
  const server = fakeServer({
    'person.me': makeMe(), 'privacy.disclosures': seen, 'privacy.exported': NO_EXPORT, 'privacy.closing': { open: [], eraseAt: '' }, 'privacy.consents': consents(),
    'privacy.withdraw': () => {
      server.answers['privacy.consents'] = consents({ address: false })
      return { purpose: 'address', given: false }
    },
  })
  showPage(<MyDataScreen />)
  expect(await screen.findByText('最近一次：陈师傅，今天 09:00')).toBeTruthy()
  fireEvent.click(await screen.findByText('把电话和住址给来帮忙的人'))
  expect(await screen.findByText('收回以后：志愿者看不到电话和住址，请站里的同志带他上门。')).toBeTruthy()
  fireEvent.click(screen.getByText('收回，不同意了'))
  expect(await screen.findByText('没有同意')).toBeTruthy()
  expect(server.asked('privacy.withdraw').map(({ input }) => input)).toEqual([{ purpose: 'address' }])
})

test('the basic service has no button to take it back', async () => {
  fakeServer({ 'person.me': makeMe(), 'privacy.disclosures': { lines: [], next: null }, 'privacy.exported': NO_EXPORT, 'privacy.closing': { open: [], eraseAt: '' }, 'privacy.consents': consents() })
  showPage(<MyDataScreen />)
  fireEvent.click(await screen.findByText('登记和办事'))
  expect(await screen.findByText('收回以后：停下来就是注销账号，以后不能在这里办事。')).toBeTruthy()
  expect(screen.queryByText('收回，不同意了')).toBeNull()
})

test('closing says what it means, and can be taken back [N33]', async () => {
  const server = fakeServer({
    'person.me': makeMe(), 'privacy.disclosures': { lines: [], next: null }, 'privacy.exported': NO_EXPORT, 'privacy.closing': { open: [], eraseAt: '' }, 'privacy.consents': consents(),
    'privacy.close': () => {
      server.answers['privacy.closing'] = { open: [], eraseAt: '2026-06-12T01:00:00.000Z' }
      return { eraseAt: '2026-06-12T01:00:00.000Z' }
    },
    'privacy.keep': () => {
      server.answers['privacy.closing'] = { open: [], eraseAt: '' }
      return { kept: true }
    },
  })
  showPage(<MyDataScreen />)
  fireEvent.click(await screen.findByText('我要注销'))
  expect(screen.getByText(/积分作废，不能恢复/)).toBeTruthy()
  fireEvent.click(screen.getByText('确定注销'))
  fireEvent.click(await screen.findByText('不注销了'))
  expect(await screen.findByText('我要注销')).toBeTruthy()
})

test('what is under way is named instead of the button', async () => {
  fakeServer({ 'person.me': makeMe(), 'privacy.disclosures': { lines: [], next: null }, 'privacy.exported': NO_EXPORT, 'privacy.closing': { open: ['还没办完的心愿'], eraseAt: '' }, 'privacy.consents': consents() })
  showPage(<MyDataScreen />)
  expect(await screen.findByText('· 还没办完的心愿')).toBeTruthy()
  expect(screen.queryByText('我要注销')).toBeNull()
})
