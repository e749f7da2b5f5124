import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeServer } from '../../../client/fakeServer'
import { makeMe } from '../../../frame/makeMe'
import { showPage } from '../../../frame/showPage'
import { makePlace, makePlaceLine } from '../makePlace'
import { PlacesScreen } from './PlacesScreen'

const head = makeMe({ posts: [{ role: 'dispatcher', place: 'town' }] })
const station = makePlace({ placeId: 'qinghe', above: [{ placeId: 'county', name: '示范县' }, { placeId: 'town', name: '云川镇' }], can: ['editDoor', 'editName', 'end', 'add'] })
const town = makePlace({ placeId: 'town', kind: 'subCentre', name: '云川镇', above: [{ placeId: 'county', name: '示范县' }], can: ['add'] })

function county(more: Parameters<typeof fakeServer>[0] = {}) {
  return fakeServer({
    'person.me': head,
    'place.detail': ({ placeId }: { placeId: string }) => (placeId === 'town' ? town : station),
    'place.tree': ({ placeId }: { placeId: string }) => ({
      places: placeId === 'town' ? [makePlaceLine(), makePlaceLine({ placeId: 'zhuxi', name: '竹溪村' }), makePlaceLine({ placeId: 'old', name: '老村', state: 'merged' })] : [], next: null,
    }),
    ...more,
  })
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const openStation = () => press(/^清河村实践站/)

test('who has no such post is told whose page it is', async () => {
  fakeServer({ 'person.me': makeMe() })
  showPage(<PlacesScreen />)
  expect(await screen.findByText(/管阵地用的/)).toBeTruthy()
})

test('the tree is walked level by level, and only what is looked at is asked for [S9] [F69]', async () => {
  const server = county()
  showPage(<PlacesScreen />)
  expect(await screen.findByText('并走了')).toBeTruthy()
  expect(server.asked('place.tree').map(({ input }) => input)).toEqual([{ placeId: 'town' }])
  await openStation()
  await press('回到云川镇')
  expect(await screen.findByText('下面的实践站')).toBeTruthy()
})

test('hours that end before they begin are not sent', async () => {
  const server = county({ 'place.edit': { placeId: 'qinghe' } })
  showPage(<PlacesScreen />)
  await openStation()
  await press(/^开门时间/)
  fireEvent.input(await screen.findByRole('textbox', { name: '几点关门' }), { target: { value: '07:00' } })
  await press('改好了')
  expect(await screen.findByText('8:00–7:00不对，关门要比开门晚')).toBeTruthy()
  expect(server.asked('place.edit')).toEqual([])
})

test('a merge says what moves, and is not sent before she has said she looked [S9]', async () => {
  const server = county({ 'place.merge': 'PLACE_GONE' })
  showPage(<PlacesScreen />)
  await openStation()
  await press('并到别的站')
  expect(screen.queryByRole('radio', { name: '清河村实践站' })).toBeNull()
  fireEvent.click(await screen.findByRole('radio', { name: '竹溪村实践站' }))
  expect(screen.queryByRole('radio', { name: '老村实践站' })).toBeNull()
  fireEvent.input(screen.getByRole('textbox', { name: /为什么并/ }), { target: { value: '撤并建制村' } })
  expect(await screen.findByText(/清河村实践站的村民和户、网格/)).toBeTruthy()
  await press('并过去，由竹溪村实践站接')
  expect(await screen.findByText('先点一下“我核对过了”')).toBeTruthy()
  expect(server.asked('place.merge')).toEqual([])
  fireEvent.click(screen.getByRole('checkbox', { name: /我核对过了/ }))
  await press('并过去，由竹溪村实践站接')
  await waitFor(() => expect(server.asked('place.merge')[0]?.input).toEqual({ stationId: 'qinghe', intoId: 'zhuxi', reason: '撤并建制村' }))
  expect(await screen.findByText('这个阵地已经关了或者并走了，请返回刷新看看。')).toBeTruthy()
})

test('a grid shows who is in office, or that nobody is [S10] [F70]', async () => {
  county({ 'place.detail': ({ placeId }: { placeId: string }) => (placeId === 'town' ? town : {
    ...station, grids: [{ gridId: 'east', name: '东片', order: 1, workers: ['周网格员'] }, { gridId: 'west', name: '西片', order: 2, workers: [] }],
  }) })
  showPage(<PlacesScreen />)
  await openStation()
  expect(await screen.findByRole('button', { name: '东片，网格员：周网格员，改名字' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '西片，任用记录里还没有网格员，改名字' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '去“岗位和任期”任用网格员' })).toBeTruthy()
})

test('a new place is added where its kind belongs [S9] [F69]', async () => {
  const server = county({ 'place.add': { placeId: 'qinghe' } })
  showPage(<PlacesScreen />)
  await press('加一个实践站')
  fireEvent.input(await screen.findByRole('textbox', { name: /叫什么/ }), { target: { value: '新村' } })
  await press('建好了')
  await waitFor(() => expect(server.asked('place.add')[0]?.input).toEqual({ parentId: 'town', kind: 'station', name: '新村', phone: '13800009001' }))
})
