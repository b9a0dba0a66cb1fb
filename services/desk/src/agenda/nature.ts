import { remedies, type Remedy } from '@sejour/law/recours'
import type { AgendaItem } from './agenda-item.ts'

/**
 * What being late does. `none`: a text says that nothing sanctions it. `usage`: the safe day is one
 * of usage, the last day is one of the law. `authority`: it binds the authority. `said-elsewhere`:
 * nothing general can be said of it, such as of a child that comes of age.
 */
export type LateEffect = 'peremptory' | 'none' | 'usage' | 'authority' | 'said-elsewhere'

/** What being late does, from what a queue keeps of a day. */
export function lateEffect({
  what,
  peremptory,
}: {
  readonly what: string
  readonly peremptory: boolean
}): LateEffect {
  if (peremptory) return 'peremptory'
  if (what === 'renewal') return 'usage'
  const remedy: Remedy | undefined = remedies.find(({ id }) => id === what)
  if (remedy?.indicative) return 'none'
  return remedy?.kind === 'authority' ? 'authority' : 'said-elsewhere'
}

/** Whether somebody must confirm a day before it is relied on. */
export const isToConfirm = ({
  needsHumanCheck,
  certainty,
}: Pick<AgendaItem, 'needsHumanCheck' | 'certainty'>): boolean =>
  needsHumanCheck || certainty !== 'high'
