/** Goods (货品) on the shelf of a village's points market. `reserved` are promised to a pick-up code and still on the
 *  shelf: 0 ≤ reserved ≤ stock always, and every reservation writes this document. */
export interface Goods {
  _id: string
  rev: number
  /** The station whose market it stands in. */
  market: string
  name: string
  /** 一块, 一袋: what one piece is. */
  unit: string
  /** Which drawing stands for it. */
  picture: GoodsPicture
  /** Price in points, per piece. */
  price: number
  stock: number
  reserved: number
}

export const GOODS_PICTURES = ['soap', 'rice', 'oil', 'towel', 'tissue', 'salt', 'notebook', 'umbrella', 'other'] as const
export type GoodsPicture = (typeof GOODS_PICTURES)[number]
