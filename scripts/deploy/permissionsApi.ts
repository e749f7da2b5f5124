/** The calls about who may reach storage and functions from a phone (DescribeResourcePermission, ModifyResourcePermission:
 *  cloud.tencent.com/document/api/876/132256 and 132255). */
import type { CallCloud } from './callCloud'
import { readRule, type FunctionRule } from './functionRule'
import { STORAGE_PERMISSION } from './wanted'

interface PermissionAnswer {
  Permission?: string | null
  SecurityRule?: string | null
}

export function permissionsApi(call: CallCloud, envId: string, bucket: string) {
  const modify = (what: object) => call('tcb', 'ModifyResourcePermission', { EnvId: envId, ...what })
  async function ask(what: object): Promise<PermissionAnswer> {
    const { Data } = (await call('tcb', 'DescribeResourcePermission', { EnvId: envId, ...what })) as { Data?: { PermissionList?: PermissionAnswer[] | null } }
    return Data?.PermissionList?.[0] ?? {}
  }
  return {
    async storage() {
      const { Permission } = await ask({ ResourceType: 'storage', Resources: [bucket] })
      return { bucket, permission: Permission ?? '' }
    },
    async closeStorage() {
      await modify({ ResourceType: 'storage', Resource: bucket, Permission: STORAGE_PERMISSION })
    },
    /** Null where there is one that cannot be read. */
    async functionRule(): Promise<FunctionRule | null> {
      const { SecurityRule } = await ask({ ResourceType: 'function' })
      return readRule(SecurityRule)
    },
    async setFunctionRule(rule: FunctionRule) {
      await modify({ ResourceType: 'function', Permission: 'CUSTOM', SecurityRule: JSON.stringify(rule) })
    },
  }
}
