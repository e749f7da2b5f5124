import { View } from '@tarojs/components'
import { actFor, useActingFor } from '../../client/actingFor'
import { Icon } from '../../ui/Icon'
import { Press } from '../../ui/Press'
import { openTab } from '../../ui/TabBar'
import { accessible } from '../../ui/accessible'

/** On every page while I act for somebody: in whose name, and the way back to my own. */
export function ActingBanner() {
  const whom = useActingFor()
  if (!whom) return null
  const back = () => {
    actFor(null)
    openTab('home')
  }
  return (
    <View className="acting" {...accessible({ role: 'status' })}>
      <Icon name="people" />
      <View className="acting__words">{`您正在替${whom.name}办事`}</View>
      <Press className="acting__back" onPress={back}>换回自己</Press>
    </View>
  )
}
