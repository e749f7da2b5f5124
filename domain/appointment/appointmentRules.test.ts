import { APPOINTMENT_RULES } from './appointmentRules'

test('what the county seconds stands at no station, so that its workbench finds it there', () => {
  const seconds = (level: string) => APPOINTMENT_RULES.filter((rule) => rule.level === level).flatMap(({ second }) => second.map(({ at }) => at))
  expect(seconds('station')).not.toContain('centre')
  for (const at of [...seconds('subCentre'), ...seconds('centre')]) expect(at).toBe('centre')
})
