import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { Icon } from './Icon'
import { Press } from './Press'
import { accessible } from './accessible'
import { hideToast, showToast, toastStore } from './toastStore'

/** `toast('已收回', { undo })`: says what was done and offers to take it back for ten seconds. Page shows it. */
export function useToast(): typeof showToast {
  return showToast
}

/** Page holds it above its foot; nothing else needs to. */
export function ToastHost() {
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.current, toastStore.current)
  return (
    <View className="dl-toast-place" {...accessible({ role: 'status', live: 'polite' })}>
      {toast ? (
        <View className="dl-toast">
          <View className="dl-toast__words">{toast.words}</View>
          {toast.undo ? (
            <Press
              className="dl-toast__undo"
              onPress={() => {
                toast.undo?.()
                hideToast()
              }}
            >
              <Icon name="undo" size="small" />
              <View className="dl-toast__undo-words">{toast.undoWords}</View>
            </Press>
          ) : null}
        </View>
      ) : null}
    </View>
  )
}
