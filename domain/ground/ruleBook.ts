/** Law and local rules are rows with a version and a first day. The one in force on a day is the latest begun. */
export function ruleOn<R extends { from: string; version: string }>(rules: readonly R[], day: string): R {
  const inForce = rules.filter((rule) => rule.from <= day)
  const latest = inForce.reduce<R | undefined>((best, rule) => (best && best.from >= rule.from ? best : rule), undefined)
  if (!latest) throw new Error(`no rule is in force on ${day}`)
  return latest
}

/** A county's own rows where it has any, else those for every county. */
export function countyRuleOn<R extends { from: string; version: string; centre?: string }>(rules: readonly R[], centre: string, day: string): R {
  const own = rules.filter((rule) => rule.centre === centre && rule.from <= day)
  return ruleOn(own.length > 0 ? own : rules.filter((rule) => rule.centre === undefined), day)
}
