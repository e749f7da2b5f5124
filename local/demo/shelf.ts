/** What stands on the shelves of the demo county's points markets. */
import type { NewDoc } from '../../cloudfunctions/store/port'
import type { GoodsPicture } from '../../domain/market/goods'
import { VILLAGES, type StationId } from './places'

/** Name, unit, picture, price in points, pieces at the start. */
const SHELF = {
  notebook: ['作业本', '本', 'notebook', 5, 40],
  salt: ['食盐', '袋', 'salt', 8, 30],
  soap: ['香皂', '块', 'soap', 10, 24],
  tissue: ['抽纸', '提', 'tissue', 12, 20],
  towel: ['毛巾', '条', 'towel', 20, 15],
  umbrella: ['雨伞', '把', 'umbrella', 50, 6],
  rice: ['大米（5斤）', '袋', 'rice', 60, 10],
  oil: ['食用油', '瓶', 'oil', 90, 8],
} as const satisfies Record<string, readonly [string, string, GoodsPicture, number, number]>

export type GoodsKey = keyof typeof SHELF

export const goodsId = (market: StationId, key: GoodsKey): string => `${market}-${key}`

/** Sold out somewhere, as happens. */
const SOLD_OUT: readonly string[] = [goodsId('qinghe', 'oil'), goodsId('hetang', 'umbrella')]

export const goodsDocuments = (): NewDoc<'goods'>[] =>
  VILLAGES.flatMap(({ id: market }) =>
    (Object.keys(SHELF) as GoodsKey[]).map((key) => {
      const [name, unit, picture, price, stock] = SHELF[key]
      const _id = goodsId(market, key)
      return { _id, market, name, unit, picture, price, stock: SOLD_OUT.includes(_id) ? 0 : stock, reserved: 0 }
    }),
  )
