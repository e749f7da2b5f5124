import { useState } from 'react'
import type { Candidate } from '../../../domain/appointment/contract'
import { useReadPages } from '../../client/useRead'
import { Sheet } from '../../ui/Sheet'
import { FindPerson, useTypedName } from '../person/FindPerson'
import { OneCandidate } from './OneCandidate'
import { sayPosts } from './sayTerm'

function PickCandidate({ onPick }: { onPick: (candidate: Candidate) => void }) {
  const search = useTypedName()
  const read = useReadPages('appointment.find', { beginsWith: search.beginsWith })
  return <FindPerson label="请谁" search={search} read={read} note={({ stationName, posts }) => sayPosts(stationName, posts)} onPick={onPick} />
}

/** Whom to appoint or to take a post back from, then what. */
export function Appoint({ today, onClose }: { today: string; onClose: () => void }) {
  const [candidate, setCandidate] = useState<Candidate>()
  return (
    <Sheet title={candidate ? candidate.name : '先找到这位同志'} open onClose={onClose}>
      {candidate
        ? <OneCandidate candidate={candidate} today={today} onAgain={() => setCandidate(undefined)} onDone={onClose} />
        : <PickCandidate onPick={setCandidate} />}
    </Sheet>
  )
}
