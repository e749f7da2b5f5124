import { dayOf } from '../../../domain/calendar/shanghai'
import type { MediaMark } from '../../../domain/media/media'
import { CATEGORY_LABELS } from '../../../domain/ground/categories'
import { attachMedia } from '../media/attachMedia'
import type { CheckedOf } from '../../../domain/contracts'
import { contactOfPerson, contactOfWish, type Person } from '../../../domain/person/person'
import { isMinor } from '../../../domain/person/minor'
import { holds } from '../../../domain/ground/post'
import { looksAfter } from '../../../domain/place/grid'
import { markAfter } from '../../../domain/ground/textCheck'
import { refuse } from '../../../domain/ground/refusal'
import { windowOf } from '../../../domain/wish/window'
import { byWhom, defineWrite, found, type Context } from '../../kernel/action'
import { placeNow } from '../place/placeNow'
import type { Tx } from '../../store/port'

/** A villager says a wish, or a grid worker writes it down for a neighbour who agreed (F1, F2). */
export const tellWish = defineWrite('wish.tell', {
  async run(tx, ctx, input) {
    const beneficiary = await beneficiaryOf(tx, ctx, input)
    windowOf(input.when, ctx.now)
    const place = await placeNow(tx, input.stationId)
    if (place.kind !== 'station' || place.centre !== beneficiary.centre) refuse('NOT_FOUND')
    const contact = input.contact ?? (await tx.get('contacts', contactOfPerson(beneficiary._id)))
    // A volunteer's phone alone says nobody where to come.
    if (!contact?.address) refuse('CONTACT_MISSING')
    const wishId = ctx.ids.newId()
    const { mediaIds = [] } = input
    const media = mediaIds.length > 0 ? await attachMedia(tx, ctx, mediaIds, { wishId, beneficiary, centre: place.centre, subCentre: place.subCentre, station: place._id }) : []
    ctx.about(wishId)
    await tx.create('contacts', { _id: contactOfWish(wishId), phone: contact.phone, address: contact.address })
    await tx.create('wishes', {
      _id: wishId,
      state: 'submitted',
      title: titleOf(input, media),
      text: input.text,
      textCheck: markAfter('passed', ctx.textVerdict),
      ...(media.length > 0 ? { media } : {}),
      category: input.category,
      when: input.when,
      seats: input.seats,
      ...(input.forChild || isMinor(beneficiary, dayOf(ctx.now)) ? { forChild: true } : {}),
      centre: place.centre,
      subCentre: place.subCentre,
      station: place._id,
      stationName: place.name,
      beneficiaryId: beneficiary._id,
      beneficiaryName: beneficiary.name,
      writerId: ctx.actor._id,
      writerName: ctx.actor.name,
      toldAt: ctx.now,
      happenings: [{ event: 'tell', at: ctx.now, ...byWhom(ctx), note: '' }],
    })
    return { wishId, state: 'submitted' as const }
  },
})

/** Herself, or a neighbour of the grid worker's own grid (or station, where she has no grid) who said yes. */
async function beneficiaryOf(tx: Tx, ctx: Context, input: CheckedOf<'wish.tell'>): Promise<Person> {
  const { forPerson } = input
  if (!forPerson || forPerson.personId === ctx.actor._id) {
    ctx.permit({ owners: [ctx.actor._id] })
    return ctx.actor
  }
  const neighbour = found(await tx.get('people', forPerson.personId))
  if (holds(ctx.actor.posts, 'gridWorker') && !looksAfter(ctx.actor.posts, neighbour)) refuse('NOT_YOUR_NEIGHBOUR')
  ctx.permit({ place: neighbour })
  if (!forPerson.consent) refuse('CONSENT_MISSING')
  return neighbour
}

/** A wish wholly by voice (N2) is called by its kind until somebody has heard it. @throws Refusal WISH_EMPTY. */
function titleOf({ title, category }: CheckedOf<'wish.tell'>, media: readonly MediaMark[]): string {
  if (title) return title
  return media.some(({ kind }) => kind === 'voice') ? `语音心愿：${CATEGORY_LABELS[category]}` : refuse('WISH_EMPTY')
}
