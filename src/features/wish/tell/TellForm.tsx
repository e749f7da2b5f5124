import { View } from '@tarojs/components'
import type { Me } from '../../../../domain/person/contract'
import { CATEGORY_LABELS, WISH_CATEGORIES, type WishCategory } from '../../../../domain/ground/categories'
import { AddMedia } from '../../media/AddMedia'
import { isA } from '../../../frame/useMe'
import { CategoryIcon } from '../../../ui/CategoryIcon'
import { Choice } from '../../../ui/form/Choice'
import { Field } from '../../../ui/form/Field'
import { FinerPoints } from './FinerPoints'
import { ForWhom } from './ForWhom'
import type { useTellWish } from './useTellWish'
import { WhereTo } from './WhereTo'

const EXAMPLES: Record<WishCategory, string> = {
  errand: '比如：帮我到镇上交一下电费',
  company: '比如：下雨天一个人闷，想有人来说说话',
  repair: '比如：厨房的水龙头漏水，想请人修',
  food: '比如：想吃一顿热乎的饺子',
  health: '比如：降压药快吃完了，想请人陪我去取',
  study: '比如：孙子数学跟不上，想请人教一教',
  goods: '比如：想要一副老花镜',
  other: '比如：想照一张全家福',
}

const TILES = WISH_CATEGORIES.map((category) => ({
  value: category, label: CATEGORY_LABELS[category], picture: <CategoryIcon category={category} />,
}))

const SAID_MAX = 200

interface TellFormProps {
  me: Me
  today: string
  telling: ReturnType<typeof useTellWish>
}

/** A wish in three taps: what kind, one sentence, 说好了. All else is assumed and may be changed. */
export function TellForm({ me, today, telling: { draft, change, errors, known, addressKnown, media } }: TellFormProps) {
  return (
    <View className="dl-stack dl-stack--loose">
      {isA(me, 'gridWorker') ? <ForWhom draft={draft} errors={errors} change={change} /> : null}
      <View className="tell-kinds">
        <Choice
          label="是哪一类的事" layout="tiles" options={TILES} value={draft.category}
          onChange={(category) => change({ category })} error={errors.category}
        />
      </View>
      <Field
        label="说一句，想请人帮什么" long value={draft.said} onChange={(said) => change({ said })} max={SAID_MAX}
        hint="不想打字，可以点键盘上的话筒用嘴说" placeholder={EXAMPLES[draft.category ?? 'other']} error={errors.said}
      />
      <AddMedia media={media} own={!draft.forOther} />
      <WhereTo draft={draft} errors={errors} change={change} known={known} addressKnown={addressKnown} />
      <FinerPoints draft={draft} change={change} me={me} today={today} />
    </View>
  )
}
