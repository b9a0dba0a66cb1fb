import { localDate, type LocalDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import { circulaireSur9bis } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { communeMasthead, mayorSignature } from '../../parts/commune.ts'
import { officeIn } from '../../parts/nine-bis-request.ts'
import { sayName } from '../../parts/person.ts'
import { plain } from '../../words.ts'
import { fields, JOINED } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

/** The list with which a commune sends 9bis requests on to the Office, each with its positive report. */
export const bordereauTransmission = defineAct({
  id: 'bordereau-transmission',
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: '2007-06-21', from: localDate('2007-06-21'), source: circulaireSur9bis }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules,
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const { requests } = data
    const table: Block = {
      kind: 'table',
      caption: plain(say('caption')),
      head: (['number', 'who', 'filed', 'report', 'joined'] as const).map((key) => plain(say(key))),
      rows: requests.map((request, index) => [
        String(index + 1),
        who(request, saying),
        [day(request.filedOn)],
        request.reportedOn === undefined
          ? [{ gap: plain(say('report')) }]
          : [day(request.reportedOn)],
        lettersOf(request.joined),
      ]),
      widths: [0.07, 0.43, 0.18, 0.18, 0.14],
    }
    const check = (
      key: 'checkReports' | 'checkIdentity' | 'checkFee' | 'checkReceipt',
      anyOf: readonly (typeof JOINED)[number][],
    ) => {
      const without = requests.flatMap(({ joined }, index) =>
        anyOf.some((one) => joined.includes(one)) ? [] : [String(index + 1)],
      )
      return {
        ticked: without.length === 0,
        text: say(key),
        ...(without.length > 0 && {
          more: [
            { kind: 'paragraph' as const, text: say('missing', { numbers: without.join(', ') }) },
          ],
        }),
      }
    }
    return {
      masthead: communeMasthead(data, saying),
      blocks: [
        { kind: 'address', lines: [say('office'), say('service'), officeIn(lang)] },
        { kind: 'paragraph', text: say('sends') },
        { kind: 'paragraph', text: say('count', { count: requests.length }) },
        table,
        { kind: 'heading', level: 2, text: plain(say('codesHeading')) },
        {
          kind: 'marks',
          items: JOINED.map((key, index) => ({ mark: LETTERS.charAt(index), text: say(key) })),
        },
        { kind: 'heading', level: 2, text: plain(say('checksHeading')) },
        {
          kind: 'boxes',
          items: [
            check('checkReports', ['checkReport']),
            check('checkIdentity', ['identity', 'identityReason']),
            check('checkFee', ['fee', 'exemption', 'annexe43']),
            check('checkReceipt', ['receipt']),
          ],
        },
        ...mayorSignature(
          {
            place: data.commune,
            on: data.on,
            signer: data.signer,
            beside: { label: say('received') },
          },
          saying,
        ),
      ],
    }
  },
  remarks: ({ requests }) => [
    ...(requests.some(({ joined }) => !joined.some((one) => PAID.includes(one))) ? [UNPAID] : []),
    ...(requests.some(({ joined }) => !joined.some((one) => IDENTIFIED.includes(one)))
      ? [UNIDENTIFIED]
      : []),
  ],
  example: {
    commune: 'Ville-Exemple',
    reference: 'ETR/2025/0120',
    requests: [
      {
        name: 'Exemple',
        firstNames: 'Nadia',
        birthDate: '1990-01-01',
        officeNumber: '0000000',
        others: 2,
        filedOn: '2025-03-03',
        check: 'positive',
        reportedOn: '2025-03-12',
        joined: ['letter', 'checkReport', 'identity', 'fee', 'receipt', 'opinion'],
      },
      {
        name: 'Voorbeeld',
        firstNames: 'Tom',
        birthDate: '1978-11-30',
        others: 0,
        filedOn: '2025-03-04',
        check: 'positive',
        reportedOn: '2025-03-13',
        joined: ['letter', 'checkReport', 'identityReason', 'annexe43', 'receipt'],
      },
      {
        name: 'Beispiel',
        firstNames: 'Ute',
        birthDate: '2000-06-15',
        others: 0,
        filedOn: '2025-03-05',
        check: 'positive',
        reportedOn: '2025-03-13',
        joined: ['letter', 'checkReport', 'identity'],
      },
    ],
    signer: { name: 'B. Modèle', capacity: 'delegate' },
    on: '2025-03-14',
  },
})

const LETTERS = 'abcdefghi'
const PAID: readonly string[] = ['fee', 'exemption', 'annexe43']
const IDENTIFIED: readonly string[] = ['identity', 'identityReason']

function lettersOf(joined: readonly string[]): string {
  const letters = JOINED.flatMap((one, index) =>
    joined.includes(one) ? [LETTERS.charAt(index)] : [],
  )
  return letters.join(' ')
}

type Listed = {
  readonly name: string
  readonly firstNames: string
  readonly birthDate: LocalDate
  readonly officeNumber: string | undefined
  readonly others: number
}

type Saying = {
  readonly say: (
    key: 'born' | 'officeNumber' | 'more',
    values: { readonly [name: string]: string | number | readonly Inline[] },
  ) => readonly Inline[]
  readonly day: (day: LocalDate) => Inline
}

function who(listed: Listed, { say, day }: Saying): readonly Inline[] {
  const { birthDate, officeNumber, others } = listed
  return [
    ...sayName(listed),
    ', ',
    ...say('born', { day: [day(birthDate)] }),
    ...(officeNumber === undefined ? [] : [', ', ...say('officeNumber', { number: officeNumber })]),
    ...(others > 0 ? [', ', ...say('more', { count: others })] : []),
  ]
}

const UNPAID = {
  text: {
    fr: 'Une demande au moins part sans preuve de redevance ni de dispense. La commune ou l’Office peut la déclarer irrecevable (annexe 42), ou réclamer le solde (annexe 43) : aucun texte lu ne dit que la commune doit le faire avant d’envoyer.',
    nl: 'Minstens één aanvraag vertrekt zonder bewijs van retributie of vrijstelling. De gemeente of de Dienst kan ze onontvankelijk verklaren (bijlage 42) of het saldo vragen (bijlage 43): geen gelezen tekst zegt dat de gemeente dat vóór de verzending moet doen.',
    de: 'Mindestens ein Antrag geht ohne Nachweis der Gebühr oder einer Befreiung ab. Die Gemeinde oder das Ausländeramt kann ihn für unzulässig erklären (Anlage 42) oder den Restbetrag verlangen (Anlage 43): Kein gelesener Text sagt, dass die Gemeinde dies vor dem Versand tun muss.',
  },
} as const

const UNIDENTIFIED = {
  text: {
    fr: 'Une demande au moins part sans document d’identité ni motif de dispense : l’Office, et non la commune, en juge la recevabilité.',
    nl: 'Minstens één aanvraag vertrekt zonder identiteitsdocument of reden van vrijstelling: de Dienst, en niet de gemeente, oordeelt over de ontvankelijkheid.',
    de: 'Mindestens ein Antrag geht ohne Identitätsdokument oder Grund der Befreiung ab: Das Ausländeramt und nicht die Gemeinde urteilt über die Zulässigkeit.',
  },
} as const
