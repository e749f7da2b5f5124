/** What a ring says of every kind of message, gathered from the features; a kind without words does not compile. */
import { appointmentNews } from './appointment/news'
import { dispatchNews } from './order/dispatch/news'
import { limitNews } from './limit/news'
import { nodNews } from './order/nod/news'
import { hoursNews } from './hours/news'
import { marketNews } from './market/news'
import { mediaNews } from './media/news'
import { mergeNews } from './merge/news'
import { orderNews } from './order/news'
import { personNews } from './person/news'
import { pointsNews } from './points/news'
import { privacyNews } from './privacy/news'
import { starNews } from './star/news'
import { teamNews } from './team/news'
import { wishNews } from './wish/news'
import type { MessageKind } from './ground/news'

export const RING_WORDS = {
  ...wishNews,
  ...orderNews,
  ...dispatchNews,
  ...nodNews,
  ...limitNews,
  ...hoursNews,
  ...appointmentNews,
  ...personNews,
  ...starNews,
  ...mergeNews,
  ...marketNews,
  ...teamNews,
  ...pointsNews,
  ...privacyNews,
  ...mediaNews,
} satisfies Record<MessageKind, string>
