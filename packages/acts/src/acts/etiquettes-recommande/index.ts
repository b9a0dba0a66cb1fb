import type { Line } from '@sejour/documents'
import { defineAct, type Composing } from '../../act.ts'
import {
  choice,
  choices,
  day,
  group,
  list,
  optional,
  text,
  whole,
  type DataOf,
} from '../../field/field.ts'
import {
  ADDRESS_LINES,
  ADDRESSES_FROM,
  ADDRESSES_REMARK,
  ADDRESSES_SOURCE,
  mailboxFields,
  mailboxLines,
  proseOf,
  RECIPIENTS,
} from '../../parts/petition/index.ts'
import { words } from './words.ts'

const { council, office } = RECIPIENTS

const fields = {
  sender: group({ fr: 'Expéditeur', nl: 'Afzender', de: 'Absender' }, mailboxFields('counsel')),
  to: choices(
    { fr: 'Autorités', nl: 'Overheden', de: 'Behörden' },
    { council, office },
    { least: 0 },
  ),
  others: list(
    { fr: 'Autres destinataires', nl: 'Andere geadresseerden', de: 'Weitere Empfänger' },
    mailboxFields(),
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
    text(
      { fr: 'Référence', nl: 'Kenmerk', de: 'Aktenzeichen' },
      { most: 60, from: 'case.reference' },
    ),
  ),
  each: whole(
    {
      fr: 'Étiquettes par destinataire',
      nl: 'Etiketten per geadresseerde',
      de: 'Etiketten je Empfänger',
    },
    { least: 1, most: 20 },
  ),
  on: day({ fr: 'Jour de l’envoi', nl: 'Dag van verzending', de: 'Tag der Versendung' }),
} as const

/** Labels to cut out for envelopes that go by registered post. */
export const etiquettesRecommande = defineAct({
  id: 'etiquettes-recommande',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: ADDRESSES_FROM, from: ADDRESSES_FROM, source: ADDRESSES_SOURCE }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    {
      id: 'no-recipient',
      breaks: 'missing',
      fields: ['to', 'others'],
      broken: ({ to = [], others = [] }) => to.length === 0 && others.length === 0,
      says: {
        fr: 'Une étiquette a un destinataire : choisissez une autorité ou ajoutez-en un autre.',
        nl: 'Een etiket heeft een geadresseerde: kies een overheid of voeg een andere toe.',
        de: 'Ein Etikett hat einen Empfänger: Wählen Sie eine Behörde, oder fügen Sie einen anderen hinzu.',
      },
    },
    {
      id: 'sent-to-oneself',
      breaks: 'contradiction',
      fields: ['others', 'sender'],
      broken: ({ sender, others = [] }) =>
        others.some(
          ({ name, street }) =>
            name !== undefined &&
            street !== undefined &&
            name === sender?.name &&
            street === sender.street,
        ),
      says: {
        fr: 'L’expéditeur est aussi un destinataire : retirez-le de la liste.',
        nl: 'De afzender is ook een geadresseerde: haal hem uit de lijst.',
        de: 'Der Absender ist auch ein Empfänger: Streichen Sie ihn aus der Liste.',
      },
    },
  ],
  words,
  compose: (composing) => ({
    blocks: [
      { kind: 'note', text: composing.say('use') },
      { kind: 'labels', items: labelsOf(proseOf(composing)) },
    ],
  }),
  remarks: ({ to }) => (to.length > 0 ? [ADDRESSES_REMARK] : []),
  example: {
    sender: {
      name: 'Me Claire Modèle',
      street: 'avenue du Modèle 2',
      postcode: '1050',
      town: 'Ixelles',
    },
    to: ['council', 'office'],
    others: [
      {
        name: 'Administration communale de Ville-Exemple, Étrangers',
        street: 'place de l’Exemple 3',
        postcode: '1999',
        town: 'Ville-Exemple',
      },
    ],
    kind: 'receipt',
    reference: 'EX/9.000.001',
    each: 1,
    on: '2026-03-27',
  },
})

const RECIPIENT = { fr: 'Destinataire', nl: 'Geadresseerde', de: 'Empfänger' } as const

type Labels = Composing<DataOf<typeof fields>, keyof typeof words.fr>

// The sender has labels of their own: an address alone on a label is what a machine of the post reads.
function labelsOf({ data, say, lang }: Labels): readonly (readonly Line[])[] {
  const { sender, to, others, kind, reference, each } = data
  const mention = kind === 'registered' || kind === 'receipt' ? [say(kind)] : []
  const above: readonly Line[] = [
    ...mention,
    ...(reference === undefined ? [] : [say('reference', { reference })]),
  ]
  const recipients: readonly (readonly Line[])[] = [
    ...to.map((authority) => ADDRESS_LINES[authority][lang]),
    ...others.map(mailboxLines),
  ]
  // Only a preview has nobody to send to.
  const shown = recipients.length > 0 ? recipients : [[[{ gap: RECIPIENT[lang] }]]]
  const count = Number.isNaN(each) ? 1 : each
  const from = [say('from'), ...mailboxLines(sender)]
  return shown.flatMap((lines) =>
    Array.from({ length: count }, () => [[...above, ...lines], from]).flat(),
  )
}
