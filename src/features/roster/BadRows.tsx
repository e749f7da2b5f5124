import { View } from '@tarojs/components'
import { client } from '../../client/client'
import { useReadPages } from '../../client/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { Loaded } from '../../frame/Loaded'
import { More } from '../../frame/More'
import { openSheet } from './openSheet'

const FAILED = '没有下载成，请再点一次'

/** What is wrong, row by row; and the same rows as a sheet, to be put right there. */
export function BadRows({ jobId, mine }: { jobId: string; mine: boolean }) {
  const read = useReadPages('roster.report', { jobId })
  const toast = useToast()
  const download = () => void client.roster.badRows({ jobId }).then(openSheet).catch(() => toast(FAILED))
  return (
    <Section title="要改的行">
      {mine ? <Button kind="secondary" icon="download" onPress={download}>下载要改的行</Button> : null}
      <Loaded read={read} kind="list">
        {(pages) => (
          <View className="dl-stack dl-stack--tight">
            {pages.flatMap(({ rows }) => rows).map(({ n, sentences }) => (
              <Card key={n} kind="sunk">{sentences.map((sentence) => <View key={sentence}>{sentence}</View>)}</Card>
            ))}
            <More paging={read} />
          </View>
        )}
      </Loaded>
    </Section>
  )
}
