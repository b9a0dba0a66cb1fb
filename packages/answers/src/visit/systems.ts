import { findVersionOn } from '@sejour/engine/cite'
import { joursAnnonces, systemesFrontieres } from '@sejour/law/visiteurs'
import type { VisitFacts } from './facts.ts'
import type { Draft } from './statement.ts'
import type { VisaFound } from './visa.ts'

/** A system of the borders of the Union, and whether it is taken to work on the day of entry. */
export type SystemFound = {
  readonly id: 'ees' | 'etias'
  readonly active: boolean
  readonly drafts: readonly Draft[]
}

/** Both are off until somebody confirms that they started as announced. */
export function findSystems({ entry, on }: VisitFacts, visa: VisaFound): readonly SystemFound[] {
  const day = entry ?? on
  if (visa.regime === 'free-movement' || day === undefined || day < joursAnnonces.eesStart)
    return []
  const isActive = (id: SystemFound['id']) =>
    findVersionOn(day, systemesFrontieres[id])?.value ?? false
  const isExempt = visa.regime === 'exempt' || visa.regime === 'exempt-biometric'
  return [
    {
      id: 'ees',
      active: isActive('ees'),
      drafts: [
        {
          id: 'systems.ees',
          detail: { day: joursAnnonces.eesStart, other: joursAnnonces.eesFull },
        },
      ],
    },
    ...(isExempt
      ? [{ id: 'etias', active: isActive('etias'), drafts: [{ id: 'systems.etias' }] } as const]
      : []),
  ]
}
