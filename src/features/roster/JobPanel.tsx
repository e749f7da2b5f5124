import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterJobView } from '../../../domain/roster/contract'
import { ROSTER_SHEETS } from '../../../domain/roster/sheet/sheets'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Check } from '../../ui/form/Check'
import { Meter } from '../../ui/Meter'
import { Note } from '../../ui/Note'
import { BadRows } from './BadRows'
import { progressOf, sayChecked, sayDone, sayNumber, sayProgress } from './sayRoster'
import type { Import } from './useImport'

interface JobPanelProps {
  job: RosterJobView
  all: Import
  onLeave: () => void
}

/** Read, then said: nothing goes in before. */
function ToApply({ job, all }: Omit<JobPanelProps, 'onLeave'>) {
  const [seen, setSeen] = useState(false)
  if (job.goodRows === 0) return <Note kind="care">没有能导入的行。请照下面说的改好，再传一次。</Note>
  if (job.waitsForSecond && job.mine) return <Note kind="care">这份名册带着原系统的时长，要另一位同志来看过、点导入。他打开“名册导入”就能看到。</Note>
  return (
    <View className="dl-stack">
      <Check label="核对的结果我看过了，表里的人都同意登记" checked={seen} onChange={setSeen} />
      <Button
        kind="primary" icon="check" onPress={() => all.apply(job)} busy={all.running ? '正在导入…' : undefined}
        disabledReason={seen ? undefined : '请先看过核对的结果，再勾上面这一条'}
      >
        {job.badRows === 0 ? `导入这${sayNumber(job.goodRows)}行` : `导入好的${sayNumber(job.goodRows)}行`}
      </Button>
    </View>
  )
}

function Under({ job, all }: Omit<JobPanelProps, 'onLeave'>) {
  const again = () => (job.state === 'uploaded' ? all.check(job) : all.apply(job))
  return (
    <View className="dl-stack">
      <Meter words={sayProgress(job)} {...progressOf(job)} tone="green" />
      {all.running ? <View className="dl-soft">可以先去忙别的，回到这一页接着来。</View> : null}
      {!all.running && job.state === 'receiving' ? <Note kind="care">上传停在半路了。请点“不导入了”，再传一次。</Note> : null}
      {!all.running && job.state !== 'receiving' ? <Button kind="primary" icon="refresh" onPress={again}>接着来</Button> : null}
    </View>
  )
}

/** One import, whatever its state. */
export function JobPanel({ job, all, onLeave }: JobPanelProps) {
  const open = ['receiving', 'uploaded', 'checked', 'applying'].includes(job.state)
  return (
    <View className="dl-stack">
      <Card kind="accent">
        <View className="dl-stack dl-stack--tight">
          <View className="dl-h3">{ROSTER_SHEETS[job.kind].title}</View>
          <View className="dl-soft">{job.mine || !job.byName ? job.fileName : `${job.byName}传的：${job.fileName}`}</View>
          {job.state === 'checked' ? <View className="dl-lead">{sayChecked(job)}</View> : null}
          {job.state === 'done' ? <View className="dl-lead">{`导入好了。${sayDone(job)}`}</View> : null}
          {job.state === 'cancelled' ? <View className="dl-lead">{sayProgress(job)}</View> : null}
        </View>
      </Card>
      {job.state === 'checked' ? <ToApply job={job} all={all} /> : null}
      {['receiving', 'uploaded', 'applying'].includes(job.state) ? <Under job={job} all={all} /> : null}
      {all.words ? <Note kind="care">{all.words}</Note> : null}
      {job.badRows + job.differing > 0 && job.state !== 'uploaded' ? <ToCorrect job={job} /> : null}
      {open && !all.running ? <Button kind="quiet" icon="close" onPress={() => all.cancel(job)}>不导入了</Button> : null}
      {!open || !all.running ? <Button kind="secondary" icon="back" onPress={onLeave}>回到名册</Button> : null}
    </View>
  )
}

function ToCorrect({ job }: { job: RosterJobView }) {
  if (job.rowsGone) return <Note>表格里有村民的信息，要改的行已经删掉了。改好的表格可以再传一次。</Note>
  return <BadRows key={job.state} jobId={job.jobId} mine={job.mine} />
}
