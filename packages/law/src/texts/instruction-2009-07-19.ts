import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Place, type Provision } from '@sejour/engine/cite'

/** Annulled: it binds nobody any more, and its criteria may not be applied as conditions. */
export const instructionJuillet2009: LegalText = {
  id: 'instruction-2009-07-19',
  level: 'instruction',
  date: localDate('2009-07-19'),
  title:
    'instruction du 19 juillet 2009, annulée par l’arrêt n° 198.769 du Conseil d’État du 9 décembre 2009',
}

/** A point of the annulled instruction, which the Office may still use as a guide and nothing more. */
export function pointInstruction(point: NonNullable<Place['point']>): Provision {
  return cite(instructionJuillet2009, { point }, { certainty: 'medium' })
}
