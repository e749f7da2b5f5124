import { fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Reason } from '../../../domain/ground/refusal'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { makePlace as detail, makePlaceLine as line } from './makePlace'
import { NearbyScreen } from './NearbyScreen'
import { PlaceScreen } from './PlaceScreen'

beforeEach(() => {
  jest.mocked(Taro.navigateTo).mockClear()
  jest.mocked(Taro.makePhoneCall).mockClear()
})

test('a station\'s page says whether it is open, what is on, and calls with one tap', async () => {
  fakeServer({ 'person.me': makeMe(), 'place.detail': detail() })
  showPage(<PlaceScreen placeId="qinghe" />)
  for (const words of ['清河村实践站', '今天开到21:00', '每天 8:00–21:00', '国庆假期 10月1日–3日不开', '听课，坐得下60人', '果园基地', '水龙头漏水']) {
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
  }
  fireEvent.click(screen.getByRole('button', { name: '打电话给清河村实践站' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '13800009001' })
  fireEvent.click(screen.getByRole('button', { name: /果园基地/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/place/detail/index?placeId=orchard' })
})

test('a merged station says who answers now', async () => {
  fakeServer({ 'person.me': makeMe(), 'place.detail': detail({ state: 'merged', successor: { placeId: 'zhuxi', name: '竹溪村' }, closedWhy: '撤并建制村' }) })
  showPage(<PlaceScreen placeId="qinghe" />)
  expect(await screen.findByText(/乡亲们的事一样没少/)).toBeTruthy()
  expect(screen.queryByText('今天有什么')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '去竹溪村看看' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/place/detail/index?placeId=zhuxi' })
})

test('where she is stays unknown: the township\'s places are there all the same', async () => {
  const server = fakeServer({ 'person.me': makeMe(), 'place.nearby': { by: 'township', places: [line()] } })
  showPage(<NearbyScreen />)
  expect(await screen.findByRole('button', { name: '清河村实践站，我的站，今天开到21:00' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '按离我远近排一排' }))
  expect(await screen.findByText(/没取到您的位置/)).toBeTruthy()
  expect(server.asked('place.nearby').every(({ input }) => JSON.stringify(input) === '{}')).toBe(true)
})

test('with her leave the phone says where it is, to about a kilometre', async () => {
  const geolocation = { getCurrentPosition: (found: (at: unknown) => void) => found({ coords: { latitude: 28.41234, longitude: 115.31876 } }) }
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true })
  const server = fakeServer({ 'person.me': makeMe(), 'place.nearby': ({ at }: { at?: unknown }) => (at ? { by: 'distance', places: [{ ...line(), metres: 3210 }] } : { by: 'township', places: [line()] }) })
  showPage(<NearbyScreen />)
  fireEvent.click(await screen.findByRole('button', { name: '按离我远近排一排' }))
  expect(await screen.findByText('约3公里')).toBeTruthy()
  expect(server.asked('place.nearby')[1]?.input).toEqual({ at: { lat: 28.41, lng: 115.32 } })
  Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true })
})

test('whoever keeps the door sees the code to hang there; a villager does not', async () => {
  const unmount = await openCode({ url: '' })
  expect(await screen.findByRole('img', { name: '这个阵地的二维码' })).toBeTruthy()
  const saved = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { expect(this.download).toBe('清河村实践站.svg') })
  fireEvent.click(screen.getByRole('button', { name: '存到这台电脑，打印用' }))
  expect(saved).toHaveBeenCalledTimes(1)
  saved.mockRestore()
  unmount()
  fakeServer({ 'person.me': makeMe(), 'place.detail': detail() })
  showPage(<PlaceScreen placeId="qinghe" />)
  await screen.findAllByText('清河村实践站')
  expect(screen.queryByRole('button', { name: '看门口贴的二维码' })).toBeNull()
})

/** The sheet with the code, as the server answers it. */
async function openCode(answer: { url: string } | Reason): Promise<() => void> {
  fakeServer({ 'person.me': makeMe(), 'place.detail': detail({ can: ['editDoor'] }), 'place.code': answer })
  const { unmount } = showPage(<PlaceScreen placeId="qinghe" />)
  fireEvent.click(await screen.findByRole('button', { name: '看门口贴的二维码' }))
  return unmount
}

test('WeChat\'s own code is shown where WeChat draws one; before the first version is out it says so', async () => {
  const unmount = await openCode({ url: 'https://files/codes/qinghe.jpg' })
  expect((await screen.findByLabelText('这个阵地的小程序码')).getAttribute('src')).toBe('https://files/codes/qinghe.jpg')
  expect(screen.queryByRole('img', { name: '这个阵地的二维码' })).toBeNull()
  unmount()
  await openCode('CODE_UNPUBLISHED')
  expect(await screen.findByText(/小程序还没有发布/)).toBeTruthy()
})
