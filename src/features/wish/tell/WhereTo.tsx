import { View } from '@tarojs/components'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/form/Field'
import { Icon } from '../../../ui/Icon'
import type { DraftErrors, WishDraft } from './draft'
import { ADDRESS_MAX } from '../../../../domain/ground/contact'

interface WhereToProps {
  draft: WishDraft
  errors: DraftErrors
  change: (part: Partial<WishDraft>) => void
  /** The address the county has; its words are only mine to read. */
  known: { phone: string; address: string } | undefined
  addressKnown: boolean
}

const WHO_SEES = '只有答应来帮您的人看得到，谁看过会记下来。'

/** Where to go: the registered address in one line, fields only when it is unknown or another this time. */
export function WhereTo({ draft, errors, change, known, addressKnown }: WhereToProps) {
  const fields = draft.otherPlace || !addressKnown
  if (!fields) {
    const where = draft.forOther ? '登记的住址和电话' : known ? `${known.address}，电话 ${known.phone}` : '您登记的住址'
    return (
      <Card kind="sunk">
        <View className="where-to">
          <Icon name="place" />
          <View className="where-to__words">
            <View>{draft.forOther ? `到他那里去：${where}` : `到这里来找您：${where}`}</View>
            <View className="dl-soft">{WHO_SEES}</View>
            <View className="where-to__other"><Button kind="quiet" inline onPress={() => change({ otherPlace: true })}>这次换个地方</Button></View>
          </View>
        </View>
      </Card>
    )
  }
  return (
    <View className="dl-stack">
      <Field
        label="到哪里去" value={draft.address} onChange={(address) => change({ address })} max={ADDRESS_MAX}
        hint={WHO_SEES} placeholder="比如：三组村口第二家" error={errors.address}
      />
      <Field label="打哪个电话" type="number" value={draft.phone} onChange={(phone) => change({ phone })} max={13} error={errors.phone} />
      {addressKnown ? <Button kind="quiet" inline onPress={() => change({ otherPlace: false })}>还是用登记的住址</Button> : null}
    </View>
  )
}
