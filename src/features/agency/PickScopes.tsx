import { View } from '@tarojs/components'
import { AGENCY_SCOPE_LABELS } from '../../../domain/agency/vocab'
import { AGENCY_SCOPES, type AgencyScope } from '../../../domain/ground/agencyScopes'
import { Check } from '../../ui/form/Check'

/** What may be done in her name, each by itself. */
export function PickScopes({ chosen, onChange }: { chosen: readonly AgencyScope[]; onChange: (scopes: AgencyScope[]) => void }) {
  const turn = (scope: AgencyScope, on: boolean) => onChange(AGENCY_SCOPES.filter((each) => (each === scope ? on : chosen.includes(each))))
  return (
    <View className="dl-stack dl-stack--tight">
      {AGENCY_SCOPES.map((scope) => (
        <Check key={scope} {...AGENCY_SCOPE_LABELS[scope]} checked={chosen.includes(scope)} onChange={(on) => turn(scope, on)} />
      ))}
    </View>
  )
}
