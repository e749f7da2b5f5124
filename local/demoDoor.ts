/** The doors of the demo: become any of the invented people, and move the clock on. They exist in demo mode only; in
 *  production nothing registers them. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { refuseWith, type Answering } from './answerErrors'
import type { ApiDeps } from './apiRoute'
import { STEP_MAX_MINUTES, type DemoClock } from './demoClock'

export interface DemoPerson {
  personId: string
  name: string
  about: string
}

export interface DemoDoor {
  /** In the order they are shown; whoever comes first is who a new visitor is. */
  people: readonly DemoPerson[]
  clock: DemoClock
  /** Lets what the new time brings happen: things expire, seats lapse. */
  afterMove(): Promise<unknown>
}

export const demoLogin = (personId: string): string => `demo:${personId}`
const personOf = (login: string | undefined): string => login?.replace(/^demo:/, '') ?? ''

const entering = z.strictObject({ personId: z.string().max(120) })
const moving = z.strictObject({ minutes: z.int().min(1).max(STEP_MAX_MINUTES) })

export function addDemoDoor(app: FastifyInstance, door: DemoDoor, deps: Omit<ApiDeps, 'dispatch'> & Answering): void {
  const { sessions, cookie } = deps

  app.get('/demo', async (request, reply) => {
    let personId = personOf(sessions.find(cookie.read(request))?.login)
    const [first] = door.people
    if (!personId && first) {
      personId = first.personId
      cookie.write(reply, sessions.begin(demoLogin(personId)))
    }
    return { people: door.people, now: door.clock.now(), personId }
  })

  app.post('/demo/enter', async (request, reply) => {
    const asked = entering.safeParse(request.body)
    if (!asked.success) return refuseWith(request, reply, 400, 'BAD_INPUT', deps)
    const person = door.people.find(({ personId }) => personId === asked.data.personId)
    if (!person) return refuseWith(request, reply, 404, 'NOT_FOUND', deps)
    sessions.end(cookie.read(request))
    cookie.write(reply, sessions.begin(demoLogin(person.personId)))
    return { person, now: door.clock.now() }
  })

  app.post('/demo/clock', async (request, reply) => {
    const asked = moving.safeParse(request.body)
    if (!asked.success || !door.clock.moveOn(asked.data.minutes)) return refuseWith(request, reply, 400, 'BAD_INPUT', deps)
    await door.afterMove()
    return { now: door.clock.now() }
  })
}
