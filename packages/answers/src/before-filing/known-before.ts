import type { LocalDate } from '@sejour/calendar'
import type { Fact, Facts, SimpleValue } from '@sejour/engine'

/** What the very question says: nothing is filed yet, so nothing that follows filing happened. */
const NOT_YET: { readonly [fact: string]: SimpleValue } = {
  'residence.enquete': 'pas-encore',
  'residence.enquete-en-retard': false,
  'residence.changee': false,
  'demande.nouvelle-depuis': false,
  'asile.close-depuis': false,
  'domicile.change': false,
  'redevance.solde-prouve': false,
}

/** The day on which the request is filed, by the name that each procedure gives it. */
const FILING_DAYS = [
  'demande.introduite-le',
  'demande-9ter.introduite-le',
  'regroupement.introduite-le',
  'dossier.introduite-le',
]

/** The facts with those that follow from filing on this day. What was told stays as it was told. */
export function beforeFiling(facts: readonly Fact[], told: Facts, on: LocalDate): Facts {
  const added = facts.flatMap(({ id }): readonly (readonly [string, SimpleValue])[] => {
    if (told.has(id)) return []
    if (FILING_DAYS.includes(id)) return [[id, on]]
    const value = NOT_YET[id]
    return value === undefined ? [] : [[id, value]]
  })
  return new Map([...told, ...added])
}
