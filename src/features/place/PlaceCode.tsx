import { Image, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { PLACE_PAGE, sceneOf } from '../../../domain/place/scene'
import { drawQr } from '../../art/qr'
import { useRead } from '../../client/useRead'
import { KEEP_NOTE, KEEP_WORDS, KEEPS_DRAWN, keepPicture } from '../../platform/keepPicture'
import { pageOrigin } from '../../platform/pageOrigin'
import { Button } from '../../ui/Button'
import { Drawing } from '../../ui/Drawing'
import { EmptyState } from '../../ui/EmptyState'
import { Note } from '../../ui/Note'
import { Sheet } from '../../ui/Sheet'
import { Loaded } from '../../frame/Loaded'

/** The code to hang at the door: whoever scans it reads this page. In WeChat it is WeChat's own round one; where nobody
 *  draws that, a plain one leads to the county's pages in a browser. */
export function PlaceCode({ placeId, name }: { placeId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const scene = sceneOf(placeId)
  if (!scene) return null
  return (
    <>
      <Button icon="scan" onPress={() => setOpen(true)}>看门口贴的二维码</Button>
      <Sheet title={`${name}的二维码`} open={open} onClose={() => setOpen(false)}>
        <Code placeId={placeId} scene={scene} name={name} />
      </Sheet>
    </>
  )
}

function Code({ placeId, scene, name }: { placeId: string; scene: string; name: string }) {
  const code = useRead('place.code', { placeId })
  const origin = pageOrigin()
  const plain = origin ? <PlainCode address={`${origin}/#/${PLACE_PAGE}?scene=${encodeURIComponent(scene)}`} name={name} /> : null
  return <Loaded read={code}>{({ url }) => (url ? <WeixinCode url={url} name={name} /> : plain ?? <EmptyState scene="door" words="这里还取不到码，请问问管系统的同志。" />)}</Loaded>
}

function WeixinCode({ url, name }: { url: string; name: string }) {
  return (
    <View className="dl-stack">
      <Image className="place-code" src={url} mode="aspectFit" showMenuByLongpress ariaLabel="这个阵地的小程序码" />
      <Keep url={url} name={`${name}.jpg`} />
    </View>
  )
}

function PlainCode({ address, name }: { address: string; name: string }) {
  const picture = useMemo(() => drawQr(address), [address])
  return (
    <View className="dl-stack dl-pickup">
      <Drawing className="dl-pickup__qr" draw={() => picture} label="这个阵地的二维码" />
      <Keep url={KEEPS_DRAWN ? picture : ''} name={`${name}.svg`} />
    </View>
  )
}

function Keep({ url, name }: { url: string; name: string }) {
  return (
    <>
      <View className="dl-soft">打印出来贴在门口。乡亲用手机扫一扫，就看到几点开门、电话多少、今天有什么。</View>
      {url ? <Button icon="download" onPress={() => keepPicture(url, name)}>{KEEP_WORDS}</Button> : null}
      {url && KEEP_NOTE ? <Note>{KEEP_NOTE}</Note> : null}
    </>
  )
}
