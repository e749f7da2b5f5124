/** What people do here, by its name in the contract. */
import { acceptWish } from './acceptWish'
import { addInfo } from './addInfo'
import { askBack } from './askBack'
import { callOffWish } from './callOffWish'
import { myWishes } from './myWishes'
import { refuseWish } from './refuseWish'
import { tellWish } from './tellWish'
import { wishDetail } from './wishDetail'
import { wishesToAnswer } from './wishesToAnswer'
import { withdrawWish } from './withdrawWish'

export const wishActions = {
  'wish.tell': tellWish,
  'wish.mine': myWishes,
  'wish.detail': wishDetail,
  'wish.addInfo': addInfo,
  'wish.withdraw': withdrawWish,
  'wish.callOff': callOffWish,
  'wish.toAnswer': wishesToAnswer,
  'wish.accept': acceptWish,
  'wish.askBack': askBack,
  'wish.refuse': refuseWish,
}
