import { View } from '@tarojs/components'
import type { MyHours } from '../../../domain/hours/contract'
import type { PagedRead } from '../../client/useRead'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { More } from '../../frame/More'
import { useNow } from '../../frame/useNow'
import { HourLineCard } from './HourLineCard'

interface HourLinesProps {
  title: string
  pages: readonly MyHours[]
  paging: Pick<PagedRead<MyHours>, 'more' | 'loadingMore'>
}

/** Every entry behind the total (N22). */
export function HourLines({ title, pages, paging }: HourLinesProps) {
  const now = useNow()
  const lines = pages.flatMap((page) => page.lines)
  return (
    <Section title={title} aside={<View className="dl-soft">{`一共${pages[0]?.entries ?? 0}次`}</View>}>
      {lines.length === 0 ? <EmptyState scene="lantern" words="帮完第一次忙，双方确认了，时长就记在这里。" /> : null}
      {lines.map((line) => <HourLineCard key={line.entryId} line={line} now={now} />)}
      <More paging={paging} />
    </Section>
  )
}
