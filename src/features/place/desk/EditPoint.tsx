import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { openMap } from '../../../platform/openMap'
import { canPickPoint, pickPoint } from '../../../platform/pickPoint'
import { Button } from '../../../ui/Button'
import { Check } from '../../../ui/form/Check'
import { Field } from '../../../ui/form/Field'
import { EditSheet } from './EditSheet'
import { readPoint, sayPoint } from '../sayPoint'
import { sayPlace } from '../sayPlace'

/** 地图位置: chosen on WeChat's map, or typed as a map shows it. */
export function EditPoint({ place, onClose }: { place: PlaceDetail; onClose: () => void }) {
  const [typed, setTyped] = useState(place.point ? sayPoint(place.point) : '')
  const [off, setOff] = useState(false)
  const point = readPoint(typed)
  const pick = async () => {
    const chosen = await pickPoint()
    if (chosen) setTyped(sayPoint(chosen))
  }
  const edit = () => {
    if (off) return { point: null }
    return point ? { point } : '位置不对：先写经度，再写纬度，中间用逗号隔开'
  }
  return (
    <EditSheet title="地图位置" placeId={place.placeId} edit={edit} done={off ? '从地图上拿掉了' : '位置记好了，附近的乡亲找得到'} onClose={onClose}>
      {canPickPoint && !off ? <Button icon="place" onPress={() => void pick()}>在地图上点一点</Button> : null}
      {off ? null : <Field label="经度，纬度" value={typed} onChange={setTyped} max={40} placeholder="115.318，28.412" hint="在高德地图的“坐标拾取”里点一下门口，把两个数抄过来。" />}
      {point && !off ? <Button kind="quiet" inline icon="place" onPress={() => openMap(point, sayPlace(place))}>在地图上核对一下</Button> : null}
      {place.point ? <Check label="不放在地图上" note="附近阵地里就按远近找不到这里了" checked={off} onChange={setOff} /> : <View className="dl-soft">放在地图上，附近阵地里就能按远近找到这里。</View>}
    </EditSheet>
  )
}
