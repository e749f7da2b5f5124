import type { GoodsPicture as Picture } from '../../domain/market/goods'
import { View } from '@tarojs/components'
import { drawGoods } from '../art/goods'
import { Drawing } from './Drawing'

/** Fills its column up to 160 px; the name stands beside or below it. */
export function GoodsPicture({ picture, small }: { picture: Picture; small?: boolean }) {
  return (
    <View className={small ? 'dl-goods dl-goods--small' : 'dl-goods'}>
      <Drawing className="dl-goods__art" draw={(palette) => drawGoods(picture, palette)} />
    </View>
  )
}
