import { fireEvent, screen } from '@testing-library/react'
import { NO_EXPORT, type ExportView } from '../../../domain/privacy/making'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { ToastHost } from '../../ui/Toast'
import { ExportCard } from './ExportCard'
import { openExport } from './openExport'

jest.mock('./openExport', () => ({ openExport: jest.fn(() => Promise.resolve()), EXPORT_OPENED: '打开了' }))

const ASKED = '2026-06-05T01:00:00.000Z'
const ready = (pieces: number): ExportView => ({ state: 'ready', askedAt: ASKED, readyAt: '2026-06-05T01:20:00.000Z', lines: 4000, pieces })

/** Whoever asks gets what is said; until then there is nothing. */
function serverWith(made: ExportView) {
  const server = fakeServer({
    'person.me': makeMe(), 'privacy.exported': NO_EXPORT,
    'privacy.export': () => (server.answers['privacy.exported'] = made),
    'privacy.dropExport': () => (server.answers['privacy.exported'] = NO_EXPORT),
    'privacy.piece': ({ nth }: { nth: number }) => ({ pageUrl: `/page-${nth}`, dataUrl: `/data-${nth}` }),
  })
  return server
}

test('what is not much is there after one tap, and it says how long [N33]', async () => {
  const server = serverWith(ready(1))
  showPage(<ExportCard />)
  fireEvent.click(await screen.findByRole('button', { name: '导出我的信息' }))
  fireEvent.click(await screen.findByText('打开来看，可以打印'))
  expect(openExport).toHaveBeenLastCalledWith('/page-1')
  expect(screen.getByText(/一天后从这里删掉/)).toBeTruthy()
  expect(screen.queryByText('下一份')).toBeNull()
  expect(server.asked('privacy.export')).toHaveLength(1)
})

test('much is made meanwhile: she reads how far it is, looks again, and calls it off [N33]', async () => {
  const server = serverWith({ ...ready(1), state: 'making', readyAt: '', lines: 12_300 })
  showPage(<ExportCard />)
  fireEvent.click(await screen.findByRole('button', { name: '导出我的信息' }))
  expect(await screen.findByText(/已经整理了12300条.*好了发消息告诉您/)).toBeTruthy()
  server.answers['privacy.exported'] = { ...ready(1), state: 'making', readyAt: '', lines: 20_000 }
  fireEvent.click(screen.getByText('看看好了没有'))
  expect(await screen.findByText(/已经整理了20000条/)).toBeTruthy()
  fireEvent.click(screen.getByText('不导出了'))
  expect(await screen.findByRole('button', { name: '导出我的信息' })).toBeTruthy()
})

test('it is taken piece by piece, and says from when to when it was made [N33]', async () => {
  const server = serverWith(NO_EXPORT)
  server.answers['privacy.exported'] = ready(3)
  showPage(<ExportCard />)
  expect(await screen.findByText(/分成3份.*09:00开始，.*09:20整理完，这中间变了的可能没写进来/)).toBeTruthy()
  expect(screen.getByText('第1份，共3份')).toBeTruthy()
  fireEvent.click(screen.getByText('下一份'))
  fireEvent.click(screen.getByText('下一份'))
  expect(screen.getByText('第3份，共3份')).toBeTruthy()
  expect(screen.queryByText('下一份')).toBeNull()
  fireEvent.click(await screen.findByText('数据文件，给电脑用'))
  expect(openExport).toHaveBeenLastCalledWith('/data-3')
  fireEvent.click(screen.getByText('不要了，现在就删掉'))
  expect(await screen.findByRole('button', { name: '导出我的信息' })).toBeTruthy()
})

test('asked once too often it says so, and what is there stays', async () => {
  const server = serverWith(ready(1))
  server.answers['privacy.exported'] = ready(1)
  server.answers['privacy.export'] = 'EXPORTED_TODAY'
  showPage(<><ExportCard /><ToastHost /></>)
  fireEvent.click(await screen.findByText('重新导出，要最新的'))
  expect(await screen.findByText(/今天已经带走过几次了/)).toBeTruthy()
  expect(await screen.findByText('打开来看，可以打印')).toBeTruthy()
})
