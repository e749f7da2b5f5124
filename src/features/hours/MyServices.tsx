import { View } from '@tarojs/components'
import type { MyService } from '../../../domain/order/contract'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { CLAIM_TONES, sayMyClaim } from '../order/claimLabels'
import { CreditedMinutes } from '../order/CreditedMinutes'
import { openOrder } from '../order/openOrder'
import { nextStepOf } from '../order/sayOrder'

/** What is under way: promised, being done, or waiting for somebody's word. */
export const isUnderWay = ({ state }: Pick<MyService, 'state'>): boolean => state === 'held' || state === 'checkedIn' || state === 'checkedOut'

/** The station said no, or asked her to come by first: its words stand on the page the card leads to. */
export const isDeclined = ({ state }: Pick<MyService, 'state'>): boolean => state === 'declined'

/** Confirmed, and yet no minutes: it makes no entry, so it must be told here (K1). */
export const isUncounted = ({ state, creditMinutes }: Pick<MyService, 'state' | 'creditMinutes'>): boolean =>
  state === 'confirmed' && creditMinutes === 0

export function MyServices({ title, services }: { title: string; services: readonly MyService[] }) {
  if (services.length === 0) return null
  return (
    <Section title={title}>
      {services.map((service) => <ServiceCard key={service.claimId} service={service} />)}
    </Section>
  )
}

function ServiceCard({ service }: { service: MyService }) {
  const next = nextStepOf(service)
  return (
    <Card
      kind={service.state === 'checkedIn' ? 'accent' : 'plain'}
      onPress={() => openOrder(service.orderId)}
      label={`${service.orderTitle}，${sayMyClaim(service)}，${next}`}
    >
      <View className="dl-stack dl-stack--tight">
        <View className="dl-h3">{service.orderTitle}</View>
        <Tag tone={CLAIM_TONES[service.state]}>{sayMyClaim(service)}</Tag>
        {next ? <View>{next}</View> : null}
        <CreditedMinutes claim={service} />
      </View>
    </Card>
  )
}
