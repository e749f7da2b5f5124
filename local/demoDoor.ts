/** The doors of the demo: become any of the invented people, and move the clock on. They exist in demo mode only; in
 *  production nothing registers them. */
import type { FastifyInstance } from 'fastify'
import { refuseWith, type Answering } from './http/answerErrors'
import type { ApiDeps } from './http/apiRoute'
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

const onlyField = (name: string, schema: object) => ({
  body: { type: 'object', required: [name], additionalProperties: false, properties: { [name]: schema } },
})
const entering = onlyField('personId', { type: 'string', maxLength: 120 })
const moving = onlyField('minutes', { type: 'integer', minimum: 1, maximum: STEP_MAX_MINUTES })

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

  app.post<{ Body: { personId: string } }>('/demo/enter', { schema: entering }, async (request, reply) => {
    const person = door.people.find(({ personId }) => personId === request.body.personId)
    if (!person) return refuseWith(request, reply, 404, 'NOT_FOUND', deps)
    sessions.end(cookie.read(request))
    cookie.write(reply, sessions.begin(demoLogin(person.personId)))
    return { person, now: door.clock.now() }
  })

  app.post<{ Body: { minutes: number } }>('/demo/clock', { schema: moving }, async (request, reply) => {
    if (!door.clock.moveOn(request.body.minutes)) return refuseWith(request, reply, 400, 'BAD_INPUT', deps)
    await door.afterMove()
    return { now: door.clock.now() }
  })
}
