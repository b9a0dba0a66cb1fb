import { day, optional, text } from '../../field/field.ts'
import { persons } from './people.ts'

/** What a list needs that goes with a letter: whose it is, in which procedure, on which day. */
export function listingFields() {
  return {
    persons: persons(),
    procedure: optional(
      text({ fr: 'Procédure', nl: 'Procedure', de: 'Verfahren' }, { from: 'procedure.about' }),
    ),
    ourReference: optional(
      text(
        { fr: 'Nos références', nl: 'Ons kenmerk', de: 'Unser Zeichen' },
        { from: 'case.reference' },
      ),
    ),
    on: day({ fr: 'Établi le', nl: 'Opgemaakt op', de: 'Erstellt am' }),
  } as const
}
