import type { Provision } from '@sejour/engine'

/** Every provision anywhere inside a piece of the law, which is plain data. */
export function provisionsIn(data: unknown): readonly Provision[] {
  if (typeof data !== 'object' || data === null) return []
  if (isProvision(data)) return [data]
  return Object.values(data).flatMap(provisionsIn)
}

export function isProvision(data: object): data is Provision {
  return 'text' in data && 'certainty' in data && typeof data.text === 'object'
}
