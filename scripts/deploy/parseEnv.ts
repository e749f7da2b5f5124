/** `NAME=value` lines, `#` comments, values in quotes or bare. */
export function parseEnv(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const [, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const quoted = /^(["'])(.*)\1$/.exec(value)
    values[name] = quoted ? (quoted[2] ?? '') : value.replace(/\s+#.*$/, '')
  }
  return values
}
