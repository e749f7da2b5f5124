import { AuditScreen } from '../../../features/report/AuditScreen'

export default function AuditPage() {
  return <AuditScreen />
}
