/** Every action there is, asked by those whose roles open it, about things of every state that lie in an old county. */
import { ACTION_NAMES, cardOf, type ActionName } from '../../../domain/actions'
import type { CollectionName } from '../../../domain/collections'
import type { Settled } from '../../../domain/examples'
import { questionsOf } from '../../questions'
import type { OldCounty } from './oldCounty'

/** Who and what stands here for those of the test county that examples are about. */
const INSTEAD: Readonly<Record<string, string>> = {
  liuwan: 'qinghe', far: 'taoyuan', granny: 'wang-nainai', grandpa: 'liu-yeye', head: 'li-zhanzhang', grid: 'zhou-wanggeyuan', soap: 'qinghe-soap',
  v1: 'chen-shifu', v2: 'xiao-lin', v3: 'zhao-laoshi', 乡亲granny: '王奶奶',
}

/** Reads first: writes may take the ground away. @returns how many questions were asked. */
export async function knockEverywhere(county: OldCounty, kindsOfThings = Infinity): Promise<number> {
  const things = await thingsIn(county, kindsOfThings)
  const byKind = [...ACTION_NAMES].sort((a, b) => (cardOf(a).kind === 'read' ? 0 : 1) - (cardOf(b).kind === 'read' ? 0 : 1))
  let asked = 0
  for (const action of byKind) {
    const inputs = new Map(things.flatMap((it) => questionsOf(action, it)).map((input) => [JSON.stringify(input), translated(input)]))
    for (const input of inputs.values()) {
      for (const who of askersOf(county, action)) {
        await county.ask(who, action, input as never)
        asked += 1
      }
    }
  }
  return asked
}

function askersOf(county: OldCounty, action: ActionName): string[] {
  return [...new Set(cardOf(action).may.flatMap(({ role }) => {
    try {
      return county.oneWho(role)
    } catch {
      return []
    }
  }))]
}

/** One set of ids for each state that orders or wishes are in; of the rest whatever state comes round. */
async function thingsIn(county: OldCounty, kindsOfThings: number): Promise<Settled[]> {
  const ids = async (collection: CollectionName): Promise<string[]> => {
    const byState = new Map((await county.all(collection)).map((each) => [(each as { state?: string }).state ?? '', each._id]))
    return [...byState.values()]
  }
  const [orders, wishes, services, messages, goods, starts] = [await ids('orders'), await ids('wishes'), await ids('claims'), await ids('messages'), await ids('redemptions'), await ids('starAwards')]
  const found = {
    orderId: orders, wishId: [...orders, ...wishes], serviceId: services, messageId: messages, redemptionId: goods, starId: starts,
    agencyId: await ids('agencies'), appointmentId: await ids('appointments'), householdId: await ids('households'), gridId: await ids('grids'),
    identityClaimId: await ids('identityClaims'), mergeId: await ids('merges'), mediaId: await ids('media'), jobId: await ids('rosterJobs'),
    teamId: await ids('teams'), licenceId: await ids('licences'), trainingId: await ids('trainings'), coverId: await ids('covers'), findingId: await ids('findings'),
    placeId: ['qinghe'],
  }
  const count = Math.min(kindsOfThings, Math.max(...Object.values(found).map(({ length }) => length)))
  return Array.from({ length: count }, (_, n) => Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0).map(([name, all]) => [name, all[n % all.length]])))
}

function translated(input: unknown): unknown {
  if (typeof input === 'string') return INSTEAD[input] ?? input
  if (Array.isArray(input)) return input.map(translated)
  return input && typeof input === 'object' ? Object.fromEntries(Object.entries(input).map(([key, value]) => [key, translated(value)])) : input
}
