import { autorites, autoritesFr, juges } from '@sejour/law/autorites'
import { autoritesDe } from '@sejour/law/autorites/de'
import { autoritesNl } from '@sejour/law/autorites/nl'
import { cite } from '@sejour/engine/cite'
import { acteAnnexe20 } from '@sejour/law/eloignement'
import type { Remark } from '../../act.ts'
import type { Line } from '@sejour/documents'
import { text } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import { inText } from '../letter/written.ts'
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
  other: {
    fr: 'un autre destinataire',
    nl: 'een andere geadresseerde',
    de: 'ein anderer Empfänger',
  },
} as const

export type Recipient = keyof typeof RECIPIENTS

/** The day from which the addresses of the authorities are known here. */
export const ADDRESSES_FROM = juges.cce.contact[0].from

/** Where the addresses were read. */
export const ADDRESSES_SOURCE = cite(acteAnnexe20.text)

/** The addresses come from a form that may have been replaced since. */
export const ADDRESSES_REMARK: Remark = {
  text: {
    fr: 'Les adresses du Conseil et de l’Office viennent du modèle de l’annexe 20 : vérifiez qu’elles n’ont pas changé.',
    nl: 'De adressen van de Raad en van de Dienst komen uit het model van bijlage 20: ga na of ze niet zijn gewijzigd.',
    de: 'Die Adressen des Rates und des Amtes stammen aus dem Muster der Anlage 20: Prüfen Sie, ob sie sich nicht geändert haben.',
  },
  source: acteAnnexe20,
}

/** An authority as on an envelope, line by line. */
export const ADDRESS_LINES: {
  readonly [to in Exclude<Recipient, 'other'>]: InActLangs<readonly string[]>
} = {
  council: {
    fr: [petitionFr.to, petitionFr.court, petitionFr.street, petitionFr.town],
    nl: [petitionNl.to, petitionNl.court, petitionNl.street, petitionNl.town],
    de: [petitionDe.to, petitionDe.court, petitionDe.street, petitionDe.town],
  },
  office: {
    fr: [autoritesFr.autorites.office.name, ...autorites.office.contact[0].value.post.split(', ')],
    nl: [autoritesNl.autorites.office.name, 'Pachecolaan 44', '1000 Brussel'],
    de: [autoritesDe.autorites.office.name, 'Boulevard Pacheco 44', '1000 Brüssel'],
  },
}

/** Somebody on an envelope, with all that the post needs. */
export function mailboxFields(from?: 'counsel') {
  const of = <Part extends 'name' | 'street' | 'postcode' | 'town'>(part: Part) =>
    from ? { from: `${from}.${part}` as const } : {}
  return {
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
  }
}

type Mailbox = {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
}

/** The same as lines of an envelope. */
export function mailboxLines({ name, street, postcode, town }: Mailbox): readonly Line[] {
  return [[inText(name)], [inText(street)], [inText(postcode), ' ', inText(town)]]
}
