/** When something may go better now: the network is back, or the page is looked at again. */
export function onSignal(listener: () => void): void {
  window.addEventListener('online', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener()
  })
}
