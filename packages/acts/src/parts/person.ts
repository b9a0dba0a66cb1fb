import type { Inline, Line } from '@sejour/documents'
import { day, group, optional, text } from '../field/field.ts'
import type { InActLangs } from '../lang.ts'
import { filled } from '../words.ts'

/** The labels of a person on every form: the same word everywhere. */
export const PERSON_LABELS = {
  name: { fr: 'Nom', nl: 'Naam', de: 'Name' },
  firstNames: { fr: 'Prénom(s)', nl: 'Voornaam of voornamen', de: 'Vorname(n)' },
  nationality: { fr: 'Nationalité', nl: 'Nationaliteit', de: 'Staatsangehörigkeit' },
  birthDate: { fr: 'Date de naissance', nl: 'Geboortedatum', de: 'Geburtsdatum' },
  birthPlace: { fr: 'Lieu de naissance', nl: 'Geboorteplaats', de: 'Geburtsort' },
  nationalNumber: {
    fr: 'Numéro d’identification au Registre national',
    nl: 'Identificatienummer in het Rijksregister',
    de: 'Identifikationsnummer im Nationalregister',
  },
  officeNumber: {
    fr: 'Numéro de dossier à l’Office des étrangers',
    nl: 'Dossiernummer bij de Dienst Vreemdelingenzaken',
    de: 'Aktennummer beim Ausländeramt',
  },
} as const satisfies { readonly [name: string]: InActLangs }

/** The foreigner whom the act is about. A national number only where there is one. */
export function person(label: InActLangs) {
  return group(label, {
    name: text(PERSON_LABELS.name, { from: 'applicant.name' }),
    firstNames: text(PERSON_LABELS.firstNames, { from: 'applicant.first-names' }),
    nationality: text(PERSON_LABELS.nationality, { from: 'applicant.nationality' }),
    birthDate: day(PERSON_LABELS.birthDate, { from: 'applicant.birth-date' }),
    birthPlace: text(PERSON_LABELS.birthPlace, { from: 'applicant.birth-place' }),
    nationalNumber: optional(
      text(PERSON_LABELS.nationalNumber, { most: 15, from: 'applicant.national-number' }),
    ),
    officeNumber: optional(
      text(PERSON_LABELS.officeNumber, { most: 30, from: 'applicant.office-number' }),
    ),
  })
}

/** Where somebody lives or is written to, in Belgium. */
export function address(label: InActLangs, of: 'applicant' | 'counsel' | undefined) {
  const from = <Part extends 'street' | 'postcode' | 'town'>(part: Part) =>
    of ? { from: `${of}.${part}` as const } : {}
  return group(label, {
    street: text(
      { fr: 'Rue et numéro', nl: 'Straat en nummer', de: 'Straße und Hausnummer' },
      from('street'),
    ),
    postcode: text(
      { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' },
      { most: 10, ...from('postcode') },
    ),
    town: text({ fr: 'Localité', nl: 'Gemeente', de: 'Ort' }, from('town')),
  })
}

type Address = { readonly street: string; readonly postcode: string; readonly town: string }

/** An address in one line. */
export function sayAddress({ street, postcode, town }: Address): readonly Inline[] {
  return [filled(street), ', ', filled(postcode), ' ', filled(town)]
}

/** An address as on an envelope. */
export function addressLines({ street, postcode, town }: Address): readonly Line[] {
  return [[filled(street)], [filled(postcode), ' ', filled(town)]]
}

type Named = { readonly name: string; readonly firstNames: string }

/** Name, then first names. */
export function sayName({ name, firstNames }: Named): readonly Inline[] {
  return [filled(name), ' ', filled(firstNames)]
}
