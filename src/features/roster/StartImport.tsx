import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterJobView } from '../../../domain/roster/contract'
import { ROSTER_SHEETS } from '../../../domain/roster/sheet/sheets'
import type { RosterKind } from '../../../domain/roster/vocab'
import { client } from '../../client/client'
import { makeRequestId } from '../../client/requestId'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/form/Choice'
import { Note } from '../../ui/Note'
import { Section } from '../../ui/Section'
import { useToast } from '../../ui/Toast'
import { LinkCard } from '../../frame/LinkCard'
import { openSheet } from './openSheet'
import { pickSheet } from './pickSheet'
import { sayProgress } from './sayRoster'
import type { Import } from './useImport'

interface StartImportProps {
  kinds: readonly RosterKind[]
  jobs: readonly RosterJobView[]
  place: { id: string; name: string }
  all: Import
}

const FAILED = '没有办成，请再点一次'

/** Which roster, its template, the file; and what was sent before. */
export function StartImport({ kinds, jobs, place, all }: StartImportProps) {
  const [kind, setKind] = useState<RosterKind>(kinds.includes('person') ? 'person' : (kinds[0] as RosterKind))
  const sheet = ROSTER_SHEETS[kind]
  const toast = useToast()
  const fail = () => toast(FAILED)
  const template = () => void client.roster.template({ kind }).then(openSheet).catch(fail)
  const pick = () => void pickSheet().then((picked) => picked && all.send(kind, picked)).catch(fail)
  const take = async () => {
    let after: string | null | undefined
    do {
      const part = await client.roster.export({ kind, placeId: place.id, ...(after ? { after } : {}) }, makeRequestId())
      await openSheet(part)
      after = part.next
    } while (after)
  }
  return (
    <View className="dl-stack dl-stack--loose">
      <Section title="一、选名册">
        <Choice label="哪一种名册" labelHidden layout="rows" value={kind} onChange={setKind} options={kinds.map((each) => ({ value: each, label: ROSTER_SHEETS[each].title, note: ROSTER_SHEETS[each].about }))} />
      </Section>
      <Section title="二、填模板">
        <Button kind="secondary" icon="download" onPress={template}>{`下载${sheet.title}模板`}</Button>
        <View className="dl-soft">已有的表也可以直接传，表头认得出就行，最多两万行。</View>
      </Section>
      <Section title="三、传上来核对">
        <Note icon="shield">传上来只是核对，您看过结果、点了导入，才真的导进去。同一份表传两次，不会多出来。</Note>
        <Button kind="primary" icon="list" busy={all.running ? '正在上传…' : undefined} onPress={pick}>选表格文件</Button>
        {all.words ? <Note kind="care">{all.words}</Note> : null}
      </Section>
      {jobs.length > 0 ? (
        <Section title="传过的">
          {jobs.map((job) => <LinkCard key={job.jobId} icon="list" title={`${ROSTER_SHEETS[job.kind].title} · ${job.fileName}`} words={job.waitsForSecond && !job.mine ? `${job.byName}传的，等您看过再导入` : sayProgress(job)} waits={job.state === 'checked'} onPress={() => all.show(job)} />)}
        </Section>
      ) : null}
      <Section title="导出">
        <View className="dl-soft">{`${place.name}的${sheet.title}，导出成表格。谁导出过会记下来。`}</View>
        <Button kind="secondary" icon="download" onPress={() => void take().catch(fail)}>{`导出${sheet.title}`}</Button>
      </Section>
    </View>
  )
}
