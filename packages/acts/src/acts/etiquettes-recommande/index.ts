import type { Line } from '@sejour/documents'
import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { choice, choices, day, list, optional, text, whole } from '../../field/field.ts'
import {
  ADDRESS_LINES,
  ADDRESSES_FROM,
  ADDRESSES_SOURCE,
  mailbox,
  RECIPIENTS,
} from '../../parts/petition/index.ts'
import { filled } from '../../words.ts'
import { words } from './words.ts'

const KNOWN = { council: RECIPIENTS.council, office: RECIPIENTS.office } as const

const others = mailbox({ fr: 'Destinataire', nl: 'Bestemmeling', de: 'Empfänger' }, undefined)

/** Labels to cut out for envelopes that go by registered post. */
export const etiquettesRecommande = defineAct({
  id: 'etiquettes-recommande',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: ADDRESSES_FROM, from: ADDRESSES_FROM, source: ADDRESSES_SOURCE }],
  day: { field: 'on', of: ({ on }) => on },
  fields: {
    sender: mailbox({ fr: 'Expéditeur', nl: 'Afzender', de: 'Absender' }, 'counsel'),
    to: choices({ fr: 'Autorités', nl: 'Overheden', de: 'Behörden' }, KNOWN, { least: 0 }),
    others: list(
      { fr: 'Autres destinataires', nl: 'Andere bestemmelingen', de: 'Weitere Empfänger' },
      others.shape.kind === 'group' ? mailboxFields : mailboxFields,
      { most: 20 },
    ),
    kind: choice(
      { fr: 'Envoi', nl: 'Zending', de: 'Sendung' },
      {
        registered: { fr: 'recommandé', nl: 'aangetekend', de: 'Einschreiben' },
        receipt: {
          fr: 'recommandé avec accusé de réception',
          nl: 'aangetekend met ontvangstbewijs',
          de: 'Einschreiben mit Rückschein',
        },
      },
    ),
    reference: optional(
      text({ fr: 'Référence', nl: 'Kenmerk', de: 'Aktenzeichen' }, { most: 60, from: 'case.reference' }),
    ),
    each: whole(
      { fr: 'Étiquettes par destinataire', nl: 'Etiketten per bestemmeling', de: 'Etiketten je Empfänger' },
      { least: 1, most: 20 },
    ),
    on: day({ fr: 'Jour de l’envoi', nl: 'Dag van verzending', de: 'Tag der Versendung' }),
  },
  rules: [],
  words,
  compose: () => ({ blocks: [] }),
  example: {} as never,
})
