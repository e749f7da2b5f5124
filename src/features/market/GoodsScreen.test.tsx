import Taro from '@tarojs/taro'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { GoodsCard } from '../../../domain/market/contract'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { GoodsScreen } from './GoodsScreen'

const soap: GoodsCard = { goodsId: 'soap', name: '香皂', unit: '块', picture: 'soap', price: 30, left: 4 }

const open = async (goods: Partial<GoodsCard>, available: number, ofHousehold = 0) => {
  const server = fakeServer({
    'person.me': makeMe(),
    'market.goods': { marketName: '清河村', available, ofHousehold, goods: [{ ...soap, ...goods }] },
    'market.reserve': { redemptionId: 'qinghe:12345678', code: '12345678', state: 'reserved' },
  })
  showPage(<GoodsScreen goodsId="soap" />)
  await screen.findByText('兑一块')
  return server
}

test('one tap sets it aside and turns to its code', async () => {
  const server = await open({}, 30)
  fireEvent.click(screen.getByText('兑一块'))
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/market/pickup/index?redemptionId=qinghe%3A12345678' }))
  expect(server.asked('market.reserve').map((call) => call.input)).toEqual([{ goodsId: 'soap' }])
})

test.each([
  [{}, 18, '还差12分'],
  [{ left: 0 }, 100, '兑完了，等店里补货'],
])('%j with %i points: %s', async (goods, available, words) => {
  const server = await open(goods, available)
  expect(screen.getByText(words)).toBeTruthy()
  fireEvent.click(screen.getByText('兑一块'))
  expect(server.asked('market.reserve')).toHaveLength(0)
})

test('points are never money [R-F7]', async () => {
  await open({}, 30)
  expect(document.body.textContent).not.toMatch(/[¥￥元]/)
})

test('where the family has put enough together it pays, unless she says otherwise [N13]', async () => {
  const server = await open({}, 18, 90)
  expect(screen.getByText('家里的')).toBeTruthy()
  fireEvent.click(screen.getByText('我自己的'))
  expect(await screen.findByText('还差12分')).toBeTruthy()
  fireEvent.click(screen.getByText('家里的'))
  fireEvent.click(await screen.findByText('兑一块'))
  await waitFor(() => expect(server.asked('market.reserve').map((call) => call.input)).toEqual([{ goodsId: 'soap', ofHousehold: true }]))
})
