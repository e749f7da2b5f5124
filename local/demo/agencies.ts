/** Who acts for whom: 小王 for her mother, with the station head's witness; 周网格员 asks to act for 丁大伯, who has not said
 *  yes so far. */
import type { Step } from './steps'
import { instantOf } from './when'

export const agencySteps = (now: string): Step[] => [
  {
    at: instantOf([-30, '10:00'], now), who: 'li-zhanzhang', action: 'agency.begin', learn: () => undefined,
    input: () => ({ principalId: 'wang-nainai', agentId: 'xiao-wang', scopes: ['wishes', 'services', 'messages'], bothHere: true }),
  },
  {
    at: instantOf([-1, '16:20'], now), who: 'zhou-wanggeyuan', action: 'agency.ask', learn: () => undefined,
    input: () => ({ principalId: 'ding-dabo', scopes: ['wishes', 'messages'] }),
  },
]
