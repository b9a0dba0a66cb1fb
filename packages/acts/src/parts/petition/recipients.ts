import { autorites, autoritesFr, juges } from '@sejour/law/autorites'
import { autoritesDe } from '@sejour/law/autorites/de'
import { autoritesNl } from '@sejour/law/autorites/nl'
import { choice, group, optional, text } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import { petitionDe } from './de.ts'
import { petitionFr } from './fr.ts'
import { petitionNl } from './nl.ts'

/** Whoever an envelope goes to: an authority whose address is known, or somebody else. */
export const RECIPIENTS = {
  council: {
    fr: 'le Conseil du contentieux des étrangers',
    nl: 'de Raad voor Vreemdelingenbetwistingen',
    de: 'der Rat für Ausländerstreitsachen',
  },
  office: {
    fr: 'l’Office des étrangers',
    nl: 'de Dienst Vreemdelingenzaken',
    de: 'das Ausländeramt',
  },
  other: { fr: 'un autre destinataire', nl: 'een andere bestemmeling', de: 'ein anderer Empfänger' },
} as const

export type Recipient = keyof typeof RECIPIENTS

/** The day from which the addresses of the authorities are known here. */
export const ADDRESSES_FROM = juges.cce.contact[0].from

/** Where the addresses were read. */
export const ADDRESSES_SOURCE = juges.cce.contact[0].source

/** An authority as on an envelope, line by line. */
export const ADDRESS_LINES: { readonly [to in Exclude<Recipient, 'other'>]: InActLangs<readonly string[]> } = {
  council: {
    fr: [petitionFr.court, petitionFr.street, petitionFr.town],
    nl: [petitionNl.court, petitionNl.street, petitionNl.town],
    de: [petitionDe.court, petitionDe.street, petitionDe.town],
  },
  office: {
    fr: [autoritesFr.autorites.office.name, ...autorites.office.contact[0].value.post.split(', ')],
    nl: [autoritesNl.autorites.office.name, 'Pachecolaan 44', '1000 Brussel'],
    de: [autoritesDe.autorites.office.name, 'Boulevard Pacheco 44', '1000 Brüssel'],
  },
}

/** Somebody on an envelope, with all that the post needs. */
export function mailbox(label: InActLangs, from: 'counsel' | undefined) {
  const of = <Part extends 'name' | 'street' | 'postcode' | 'town'>(part: Part) =>
    from ? { from: `${from}.${part}` as const } : {}
  return group(label, {
    name: text({ fr: 'Nom', nl: 'Naam', de: 'Name' }, { most: 120, ...of('name') }),
    street: text(
      { fr: 'Rue et numéro', nl: 'Straat en nummer', de: 'Straße und Hausnummer' },
      { most: 120, ...of('street') },
    ),
    postcode: text(
      { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' },
      { most: 10, ...of('postcode') },
    ),
    town: text({ fr: 'Localité', nl: 'Gemeente', de: 'Ort' }, { most: 80, ...of('town') }),
  })
}

/** The same, of which nothing need be said yet. */
export function perhapsMailbox(label: InActLangs) {
  const line = (of: InActLangs) => optional(text(of, { most: 120 }))
  return group(label, {
    name: line({ fr: 'Nom', nl: 'Naam', de: 'Name' }),
    street: line({ fr: 'Rue et numéro', nl: 'Straat en nummer', de: 'Straße und Hausnummer' }),
    postcode: line({ fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' }),
    town: line({ fr: 'Localité', nl: 'Gemeente', de: 'Ort' }),
  })
}

/** One of the recipients, to be chosen. */
export function recipient(label: InActLangs) {
  return choice(label, RECIPIENTS)
}
