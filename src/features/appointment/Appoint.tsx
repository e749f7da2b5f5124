import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Candidate } from '../../../domain/appointment/contract'
import { PERSON_LIMITS } from '../../../domain/person/vocab'
import { useReadPages } from '../../client/useRead'
import { Choice } from '../../ui/Choice'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { Loaded } from '../person/Loaded'
import { More } from '../person/More'
import { OneCandidate } from './OneCandidate'
import { sayPosts } from './sayTerm'

/** Typing stops for this long before the county is asked. */
const PAUSE_MS = 300

function Search({ onPick }: { onPick: (candidate: Candidate) => void }) {
  const [typed, setTyped] = useState('')
  const [beginsWith, setBeginsWith] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setBeginsWith(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const read = useReadPages('appointment.find', { beginsWith })
  return (
    <View className="dl-stack">
      <Field label="找人" hint="打姓，或者整个名字" value={typed} onChange={setTyped} max={PERSON_LIMITS.nameMax} />
      <Loaded read={read} kind="list">
        {(pages) => {
          const people = pages.flatMap((page) => page.people)
          return people.length === 0 ? <EmptyState words="没有找到这位同志，换个字试试。" /> : (
            <>
              <Choice
                label="请谁" labelHidden layout="rows" value={undefined}
                options={people.map(({ personId, name, stationName, posts }) => ({ value: personId, label: name, note: sayPosts(stationName, posts) }))}
                onChange={(picked) => people.filter(({ personId }) => personId === picked).forEach(onPick)}
              />
              <More paging={read}>再看一些</More>
            </>
          )
        }}
      </Loaded>
    </View>
  )
}

/** Whom to appoint or to take a post back from, then what. */
export function Appoint({ today, onClose }: { today: string; onClose: () => void }) {
  const [candidate, setCandidate] = useState<Candidate>()
  return (
    <Sheet title={candidate ? candidate.name : '先找到这位同志'} open onClose={onClose}>
      {candidate
        ? <OneCandidate candidate={candidate} today={today} onAgain={() => setCandidate(undefined)} onDone={onClose} />
        : <Search onPick={setCandidate} />}
    </Sheet>
  )
}
