/** What people did with their points: waiting at the counter, handed over, cancelled, and one never picked up. */
import type { RedemptionStory } from './story'

const sun = 'sun-dianzhang'

export const REDEMPTIONS: readonly RedemptionStory[] = [
  // Never picked up: after thirty days the points come back by themselves.
  { who: 'chen-shifu', goods: 'salt', reserved: [-36, '10:00'] },
  { who: 'chen-shifu', goods: 'soap', reserved: [-12, '09:00'], handedOver: { at: [-10, '10:00'], by: sun } },
  { who: 'xiao-lin', goods: 'towel', reserved: [-20, '18:00'], handedOver: { at: [-18, '09:00'], by: sun } },
  { who: 'xiao-lin', goods: 'tissue', reserved: [-3, '20:30'] },
  { who: 'huang-ayi', goods: 'salt', reserved: [-13, '12:00'], cancelled: [-12, '08:00'] },
  { who: 'huang-ayi', goods: 'soap', reserved: [-2, '08:00'] },
  { who: 'zhao-laoshi', goods: 'towel', reserved: [-4, '10:00'] },
  { who: 'feng-hushi', goods: 'tissue', reserved: [-19, '09:00'], handedOver: { at: [-17, '15:00'], by: 'fang-dianzhang' } },
  { who: 'wu-tongxue', goods: 'notebook', reserved: [-5, '17:00'] },
  { who: 'shen-dajie', goods: 'soap', reserved: [-10, '09:00'], handedOver: { at: [-9, '16:00'], by: 'yao-zhanzhang' } },
]
