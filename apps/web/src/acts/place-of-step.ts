import type { ActData, Json } from '@sejour/cases'
import { idOfField } from './act-values.ts'

/**
 * Where a page goes back to after a step of its form, as the end of its address: the line that was
 * added, or the list that lost one.
 */
export function placeOfStep(data: ActData, step: string): string {
  const [verb, path = ''] = step.split(' ')
  if (verb !== 'add' && verb !== 'remove') return ''
  const rows = valueAt(data, path.split('.'))
  const count = Array.isArray(rows) ? rows.length : 0
  const line = verb === 'add' && count > 0 ? `${path}.${count - 1}` : path
  return `#${idOfField(line)}`
}

function valueAt(data: Json | undefined, [name, ...rest]: readonly string[]): Json | undefined {
  if (name === undefined) return data
  if (Array.isArray(data)) return valueAt(data[Number(name)], rest)
  return typeof data === 'object' && data !== null
    ? valueAt((data as ActData)[name], rest)
    : undefined
}
