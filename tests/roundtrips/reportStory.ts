/** The station head looks who did what. */
import type { Told } from './measure'

export async function tellReportStory({ call }: Told): Promise<void> {
  await call('head', 'report.audit', { action: 'wish.tell' })
}
