import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { drawQr } from '../art/qr'
import { Drawing } from './Drawing'
import { accessible } from './accessible'

interface PickupCodeProps {
  /** Eight digits, shown in two groups of four, as one says them. */
  code: string
  /** What the counter scans; the digits unless told. */
  scan?: string
  /** What to do with it. */
  words?: string
}

export function PickupCode({ code, scan = code, words = '到柜台给店长看，或念给店长听' }: PickupCodeProps) {
  const groups = code.match(/.{1,4}/g) ?? [code]
  const picture = useMemo(() => drawQr(scan), [scan])
  return (
    <View className="dl-pickup">
      <Drawing className="dl-pickup__qr" draw={() => picture} label="取货二维码" />
      <View className="dl-pickup__code" {...accessible({ role: 'img', label: `取货码 ${code.split('').join(' ')}` })}>
        {groups.map((group, index) => (
          <View key={index} className="dl-pickup__group">
            {group}
          </View>
        ))}
      </View>
      <View className="dl-pickup__words">{words}</View>
    </View>
  )
}
