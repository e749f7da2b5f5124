import { useEffect, useState } from 'react'
import { sayInstant } from '../../../domain/calendar/speech'
import { DemoPanel } from './DemoPanel.h5'
import { openDoor, type Demo } from './demoDoor.h5'
import './demoStrip.css'

/** Above every page of a demo county, in clothes of its own: who one is now, and the way to be somebody else. Plain
 *  HTML on purpose: it is no part of the product. */
export function DemoStrip() {
  const [demo, setDemo] = useState<Demo | null>(null)
  const [open, setOpen] = useState(false)
  const look = () => void openDoor().then(setDemo)
  useEffect(look, [])
  const shown = demo !== null
  useEffect(() => {
    document.body.classList.toggle('demo-on', shown)
  }, [shown])
  if (!demo) return null
  const me = demo.people.find((person) => person.personId === demo.personId)
  return (
    <div className="demo">
      <button className="demo__button demo__strip" type="button" aria-expanded={open} onClick={() => { setOpen(!open); look() }}>
        <span className="demo__words">
          <b>演示县</b>
          {me ? ` · 您现在是 ${me.name}（${me.about.split('，')[0]}）` : ''}
        </span>
        <span className="demo__turn">{open ? '收起' : '换人 / 拨钟'}</span>
      </button>
      {open ? <DemoPanel demo={demo} said={sayInstant(demo.now, new Date().toISOString())} onMoved={look} /> : null}
    </div>
  )
}
