/** The doors of a demo county: be any of its invented people, move its clock on. A real county has none of them (404). */
import { addDays, dayOf, instantAt } from '../../../domain/calendar/shanghai'
import { forgetMe } from '../../client/lastMe'
import { personUnsure } from '../../client/outbox'
import { queryClient } from '../../client/queryClient'
import { sendHeldNow } from '../../client/sendLater'

export interface Demo {
  people: { personId: string; name: string; about: string }[]
  now: string
  /** Whom we are. */
  personId: string
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(path, { credentials: 'same-origin', ...(body === undefined ? {} : post) })
  return response.ok ? response.json() : null
}

let opening: Promise<Demo | null> | undefined
let inDemo = false

/** Whether this is a demo county, as far as it is known. */
export const isDemo = (): boolean => inDemo

/** The demo, or null where there is none. A new visitor is let in as its first person, so ten at once ask once. */
export function openDoor(): Promise<Demo | null> {
  opening ??= ask('/demo')
    .then((found) => (Array.isArray((found as Demo | null)?.people) ? (found as Demo) : null), () => null)
    .then((demo) => {
      inDemo = demo !== null
      return demo
    })
    .finally(() => { opening = undefined })
  return opening
}

const A_MOMENT_MS = 300

/** Everything in memory belongs to somebody else: the page starts anew, at its first page. */
export async function becomePerson(personId: string): Promise<void> {
  sendHeldNow()
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS))
  personUnsure()
  forgetMe()
  await ask('/demo/enter', { personId })
  window.location.hash = '#/pages/home/index'
  window.location.reload()
}

export async function moveClock(minutes: number): Promise<void> {
  await ask('/demo/clock', { minutes })
  await queryClient.invalidateQueries()
}

const MORNING_HOUR = 8

/** From now until eight o'clock tomorrow. */
export function minutesUntilTomorrow(now: string): number {
  return Math.ceil((Date.parse(instantAt(addDays(dayOf(now), 1), MORNING_HOUR)) - Date.parse(now)) / 60_000)
}
