import { useState } from 'react'
import { becomePerson, minutesUntilTomorrow, moveClock, type Demo } from './demoDoor.h5'

interface DemoPanelProps {
  demo: Demo
  /** The demo county's present, in words. */
  said: string
  onMoved: () => void
}

const TWO_HOURS = 120

export function DemoPanel({ demo, said, onMoved }: DemoPanelProps) {
  const [busy, setBusy] = useState(false)
  const run = (deed: () => Promise<void>) => () => {
    setBusy(true)
    void deed().finally(() => setBusy(false))
  }
  const move = (minutes: number) => run(() => moveClock(minutes).then(onMoved))
  return (
    <div className="demo__panel">
      <div className="demo__row">
        <span className="demo__now">{`县里现在是 ${said}`}</span>
        <button className="demo__button demo__key" type="button" disabled={busy} onClick={move(TWO_HOURS)}>过2小时</button>
        <button className="demo__button demo__key" type="button" disabled={busy} onClick={move(minutesUntilTomorrow(demo.now))}>到明天</button>
      </div>
      <div className="demo__people">
        {demo.people.map(({ personId, name, about }) => (
          <button
            key={personId} className="demo__button demo__person" type="button" disabled={busy}
            aria-pressed={personId === demo.personId} onClick={run(() => becomePerson(personId))}
          >
            <b>{name}</b>
            <span>{about}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
