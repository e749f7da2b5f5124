/** The three documents every end of a redemption writes together. */
import type { Goods } from '../../../domain/market/goods'
import { purseOf, type Redemption } from '../../../domain/market/redemption'
import type { Account } from '../../../domain/points/account'
import { found } from '../../kernel/action'
import type { Tx } from '../../store/port'

export interface ShelfDocuments {
  goods: Goods
  account: Account
  redemption: Redemption
}

export async function readShelf(tx: Tx, redemption: Redemption): Promise<ShelfDocuments> {
  return {
    redemption,
    goods: found(await tx.get('goods', redemption.goodsId)),
    account: found(await tx.get('accounts', purseOf(redemption))),
  }
}

export async function writeShelf(tx: Tx, moved: ShelfDocuments): Promise<void> {
  await tx.replace('redemptions', moved.redemption)
  await tx.replace('goods', moved.goods)
  await tx.replace('accounts', moved.account)
}
