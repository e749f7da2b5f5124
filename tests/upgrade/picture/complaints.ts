/** What a program asks of documents that a released one did not: in one sentence each. */
import type { Look, Picture } from './picture'

export function complaintsAbout(before: Picture, now: Picture): string[] {
  return Object.entries(now).flatMap(([name, look]) => {
    const old = before[name]
    if (!old || look.form > old.form) return []
    if (look.form < old.form) return [`${name} was of form ${old.form} and is of form ${look.form}: a form is never taken back`]
    const step = `give it form ${look.form + 1} with a step`
    return [...fieldsAsked(old, look), ...indexesAsked(old, look)].map((complaint) => `${name} ${complaint.replace('STEP', step)}`)
  })
}

interface Field {
  kinds: readonly string[]
  mayLack: boolean
}

function fieldsIn({ fields }: Look): Map<string, Field> {
  return new Map(fields.map((field) => {
    const [path = '', kinds = ''] = field.split(' ')
    return [path.replace('?', ''), { kinds: kinds.split('|'), mayLack: path.endsWith('?') }]
  }))
}

function fieldsAsked(old: Look, look: Look): string[] {
  const known = fieldsIn(old)
  return [...fieldsIn(look)].flatMap(([path, { kinds, mayLack }]) => {
    const was = known.get(path)
    // What is new as a whole speaks for what is in it.
    if (!was) return mayLack || !isThere(known, path) ? [] : [`has a new required field ${path}: STEP, or make it optional`]
    if (was.mayLack && !mayLack) return [`asks for the field ${path}, which older documents may lack: STEP, or leave it optional`]
    const gone = was.kinds.filter((kind) => !kinds.includes(kind))
    return gone.length > 0 && !kinds.includes('any') ? [`reads the field ${path} as ${kinds.join(' or ')}, and in older documents it may be ${gone.join(' or ')}: STEP`] : []
  })
}

function isThere(known: ReadonlyMap<string, Field>, path: string): boolean {
  const above = path.replace(/(\[\])*\.?[^.]*$/, '')
  return above === '' || known.has(above)
}

function indexesAsked(old: Look, look: Look): string[] {
  const known = fieldsIn(old)
  return look.indexes.filter((index) => !old.indexes.includes(index)).flatMap((index) => {
    const [equal = '', rest = ''] = index.split('/ ')
    const [sort = '', ...more] = rest.split(' ')
    const asked = [...(more.includes('sparse') ? [] : equal.split(' ')), sort, ...more].filter((field) => !['', 'sparse', 'also'].includes(field))
    return asked.filter((field) => known.get(field)?.mayLack !== false)
      .map((field) => `has a new index on ${field}, which older documents may lack: STEP${field === sort ? '' : ', or make the index sparse'}`)
  })
}
