import Taro from '@tarojs/taro'
import { fireEvent, screen } from '@testing-library/react'
import type { OrderCard } from '../../../domain/order/contract'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { makeOrder } from './makeOrder'
import { OrderFeed } from './OrderFeed'

const card = (n: number): OrderCard => ({ ...makeOrder(), orderId: `o${n}`, title: `心愿${n}`, beneficiaryName: '王奶奶' }) as OrderCard

test('a card says what, when, where and how many, and no name; it opens by its id alone [F8] [F22]', async () => {
  fakeServer({ 'person.me': makeMe(), 'order.feed': { orders: [card(1)], next: null } })
  showPage(<OrderFeed scope="station" onWider={() => {}} />)
  fireEvent.click(await screen.findByText('心愿1'))
  for (const words of ['明天上午（6月6日 周六）', '清河村站', '要3位，还差2位', '就这些了']) expect(screen.getByText(words)).toBeTruthy()
  expect(screen.queryByText(/王奶奶/)).toBeNull()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/wish/order/index?orderId=o1' })
})

test('the next page comes by a button as well', async () => {
  fakeServer({
    'person.me': makeMe(),
    'order.feed': (({ after }: { after?: string }) => (after ? { orders: [card(2)], next: null } : { orders: [card(1)], next: 'second' })) as never,
  })
  showPage(<OrderFeed scope="station" onWider={() => {}} />)
  fireEvent.click(await screen.findByText('再看一些'))
  await screen.findByText('心愿2')
  expect(screen.getByText('心愿1')).toBeTruthy()
  expect(screen.queryByText('再看一些')).toBeNull()
})

test('an empty station points to the county', async () => {
  fakeServer({ 'person.me': makeMe(), 'order.feed': { orders: [], next: null } })
  const onWider = jest.fn()
  showPage(<OrderFeed scope="station" onWider={onWider} />)
  fireEvent.click(await screen.findByText('看看全县的心愿'))
  expect(onWider).toHaveBeenCalled()
})
