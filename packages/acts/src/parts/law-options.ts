import { eloignementDe } from '@sejour/law/eloignement/de'
import { eloignementNl } from '@sejour/law/eloignement/nl'
import type { ElementId } from '@sejour/law/eloignement'
import type { InActLangs } from '../lang.ts'

type Line = { readonly id: ElementId; readonly label: string }

/** The lines of a list of the law as the options of a field, in the words of the law package. */
export function optionsOf<const Of extends readonly Line[]>(
  lines: Of,
): { readonly [id in Of[number]['id']]: InActLangs } {
  const options = lines.map(({ id, label }) => [id, labelsOf({ id, label })])
  // Each id of the list is a key: they are taken from it one by one.
  return Object.fromEntries(options) as { readonly [id in Of[number]['id']]: InActLangs }
}

/** One line in each language. */
export function labelsOf({ id, label }: Line): InActLangs {
  return { fr: label, nl: eloignementNl[id], de: eloignementDe[id] }
}
