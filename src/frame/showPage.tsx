/** Draws a page for a test as App does: with the queries, and nothing left over from the page before. */
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { queryClient } from '../client/queryClient'
import { hideToast } from '../ui/toastStore'

export function showPage(page: ReactNode) {
  queryClient.clear()
  hideToast()
  return render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
}
