import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { sceneOf } from '../../../domain/place/scene'
import { drawQr } from '../../art/qr'
import { pageOrigin } from '../../platform/pageOrigin'
import { Button } from '../../ui/Button'
import { Drawing } from '../../ui/Drawing'
import { Sheet } from '../../ui/Sheet'

/** The code to hang at the door: whoever scans it reads this page. It is drawn here; no server is asked. */
export function PlaceCode({ placeId, name }: { placeId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const origin = pageOrigin()
  const scene = sceneOf(placeId)
  if (!origin || !scene) return null
  return (
    <>
      <Button icon="scan" onPress={() => setOpen(true)}>看门口贴的二维码</Button>
      <Sheet title={`${name}的二维码`} open={open} onClose={() => setOpen(false)}>
        <Picture address={`${origin}/#/packages/place/detail/index?scene=${encodeURIComponent(scene)}`} />
      </Sheet>
    </>
  )
}

function Picture({ address }: { address: string }) {
  const picture = useMemo(() => drawQr(address), [address])
  return (
    <View className="dl-stack dl-pickup">
      <Drawing className="dl-pickup__qr" draw={() => picture} label="这个阵地的二维码" />
      <View className="dl-soft">打印出来贴在门口。乡亲用手机扫一扫，就看到几点开门、电话多少、今天有什么。</View>
    </View>
  )
}
