import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { start } from './client/outbox'
import { queryClient } from './client/queryClient'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch(start)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
