import { addDays, localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { annexeAr, ar1981 } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { BOX_IDS, boxOf, lengthsSource, UNREAD_FORM } from './boxes.ts'
import { fields } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '15' } as const

/** The attestation by which a commune bridges the time between two titles, its nine boxes with it. */
export const annexe15 = defineAct({
  id: 'annexe-15',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    {
      id: '2023-01-01',
      from: localDate('2023-01-01'),
      until: addDays(UNREAD_FORM, -1),
      source: annexeAr('15'),
    },
    {
      id: UNREAD_FORM,
      from: UNREAD_FORM,
      source: cite(ar1981, { point: 'annexe 15' }, { certainty: 'unverified' }),
    },
  ],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules,
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const box = BOX_IDS.find((id) => id === data.box)
    const held = (['requestedOn', 'expiresOn', 'returnedOn', 'grantedOn'] as const).flatMap(
      (key) => {
        const on = data[key]
        return on === undefined
          ? []
          : [{ kind: 'paragraph' as const, text: say(key, { day: [day(on)] }) }]
      },
    )
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        { kind: 'paragraph', text: say('attests') },
        identityBlock(data.person, saying, data.residence),
        {
          kind: 'boxes',
          items: BOX_IDS.map((id) => ({
            ticked: id === box,
            text: say(id),
            ...(id === box && held.length > 0 && { more: held }),
          })),
        },
        ...(data.extension ? [{ kind: 'paragraph' as const, text: say('extension') }] : []),
        {
          kind: 'statement',
          text: say('valid', { from: [day(data.from)], until: [day(data.until)] }),
        },
        ...(box === undefined
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: say(boxOf(box).noRegister ? 'noRegister' : 'covers'),
              },
            ]),
        { kind: 'paragraph', text: say('next') },
        { kind: 'note', text: say('notIdentity') },
        ...mayorSignature({ place: data.commune, on: data.on, signer: data.signer }, saying),
      ],
    }
  },
  remarks: ({ box }) => [
    layoutRemark(annexeAr('15')),
    NINE,
    ...(boxOf(box).longest ? [] : [NO_LENGTH]),
  ],
  example: {
    commune: 'Ville-Exemple',
    reference: 'ETR/2026/0044',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
      nationalNumber: '90010100000',
    },
    residence: { street: 'rue de l’Exemple 1, boîte 4', postcode: '1000', town: 'Ville-Exemple' },
    box: 'renewal',
    requestedOn: '2026-01-20',
    expiresOn: '2026-02-28',
    extension: false,
    from: '2026-03-01',
    until: '2026-04-30',
    signer: { name: 'C. Guichet', capacity: 'delegate' },
    on: '2026-03-02',
  },
})

const NINE = {
  text: {
    fr: 'Les articles des neuf cases sont connus, pas leur texte exact ni la façon dont les articles 33 et 101 se partagent : comparez avec le modèle.',
    nl: 'De artikelen van de negen vakken zijn bekend, niet hun precieze tekst, noch hoe de artikelen 33 en 101 zijn verdeeld: vergelijk met het model.',
    de: 'Die Artikel der neun Felder sind bekannt, nicht ihr genauer Wortlaut, noch wie sich die Artikel 33 und 101 verteilen: Vergleichen Sie mit dem Muster.',
  },
  source: annexeAr('15'),
} as const

const NO_LENGTH = {
  text: {
    fr: 'Aucune source lue ne donne la durée de cette case : celle de l’attestation est celle que la commune a choisie. À faire confirmer par un avocat.',
    nl: 'Geen gelezen bron geeft de duur van dit vak: de duur van het attest is die welke de gemeente koos. Te laten bevestigen door een advocaat.',
    de: 'Keine gelesene Quelle nennt die Dauer dieses Feldes: Die der Bescheinigung hat die Gemeinde gewählt. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: lengthsSource,
} as const
