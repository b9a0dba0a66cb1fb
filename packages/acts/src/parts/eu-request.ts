import type { LocalDate } from '@sejour/calendar'
import { answerEuStay, euStayFr, type EuStayAnswer } from '@sejour/answers/eu-stay'
import { isUnreadOn } from '@sejour/engine/cite'
import { article } from '@sejour/law'
import { choice, day, group, optional, text } from '../field/field.ts'
import { isGap } from '../field/gap.ts'
import type { Remark } from '../act.ts'
import { communeFields, mayorSigns } from './commune.ts'
import { address, person } from './person.ts'

/** Whoever asks to stay more than three months under free movement: what both requests ask. */
export const euRequestFields = {
  ...communeFields,
  regime: choice(
    { fr: 'La personne est', nl: 'De persoon is', de: 'Die Person ist' },
    {
      union: {
        fr: 'citoyenne de l’Union ou de l’AELE',
        nl: 'burger van de Unie of van de EVA',
        de: 'Bürger der Union oder der EFTA',
      },
      'third-country': {
        fr: 'ressortissante d’un pays tiers',
        nl: 'onderdaan van een derde land',
        de: 'Drittstaatsangehöriger',
      },
    },
  ),
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, 'applicant'),
  document: group(
    {
      fr: 'Document d’identité montré',
      nl: 'Getoond identiteitsdocument',
      de: 'Vorgezeigtes Identitätsdokument',
    },
    {
      kind: choice(
        { fr: 'Genre', nl: 'Soort', de: 'Art' },
        {
          card: {
            fr: 'carte d’identité nationale',
            nl: 'nationale identiteitskaart',
            de: 'nationaler Personalausweis',
          },
          passport: { fr: 'passeport', nl: 'paspoort', de: 'Reisepass' },
        },
      ),
      number: text({ fr: 'Numéro', nl: 'Nummer', de: 'Nummer' }, { most: 40 }),
    },
  ),
  arrivedOn: optional(
    day({
      fr: 'Entrée en Belgique le',
      nl: 'Binnenkomst in België op',
      de: 'Einreise nach Belgien am',
    }),
  ),
  filedOn: day(
    { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  signer: mayorSigns,
}

type Asked = {
  readonly filedOn?: LocalDate | undefined
  readonly arrivedOn?: LocalDate | undefined
}

/** The calendar of a request by its day of filing; nothing while it is not known, or before free movement. */
export function calendarOf(
  request: 'annexe-19' | 'annexe-19ter',
  { filedOn, arrivedOn }: Asked,
): EuStayAnswer | undefined {
  if (filedOn === undefined || isGap(filedOn)) return undefined
  const entry = arrivedOn !== undefined && !isGap(arrivedOn) ? arrivedOn : undefined
  const answered = answerEuStay({ request, filedOn, arrivedOn: entry }, euStayFr)
  return answered.ok ? answered.value : undefined
}

/** What a lawyer confirms about a request, and the fine that may follow a late one. */
export function euRequestRemarks(
  request: 'annexe-19' | 'annexe-19ter',
  asked: Asked & { readonly filedOn: LocalDate },
): readonly Remark[] {
  const law = article('42')
  return [
    ...(isUnreadOn(law, asked.filedOn)
      ? [
          {
            text: {
              fr: 'L’article 42 a changé le 18 août 2025 : les six mois de la décision sont ceux du texte d’avant. À faire confirmer par un avocat.',
              nl: 'Artikel 42 is op 18 augustus 2025 gewijzigd: de zes maanden voor de beslissing zijn die van de vorige tekst. Te laten bevestigen door een advocaat.',
              de: 'Artikel 42 hat sich am 18. August 2025 geändert: Die sechs Monate für die Entscheidung sind die des vorigen Textes. Von einem Rechtsanwalt bestätigen zu lassen.',
            },
            source: law,
          },
        ]
      : []),
    ...(calendarOf(request, asked)?.filedLate === true
      ? [
          {
            text: {
              fr: 'La demande est faite plus de trois mois après l’entrée : une amende est possible, par une procédure à part. L’acte n’en dit rien.',
              nl: 'De aanvraag gebeurt meer dan drie maanden na de binnenkomst: een geldboete is mogelijk, via een aparte procedure. De akte zegt er niets over.',
              de: 'Der Antrag erfolgt mehr als drei Monate nach der Einreise: Eine Geldbuße ist in einem eigenen Verfahren möglich. Das Schriftstück sagt nichts darüber.',
            },
            source: article('42', { paragraph: '§ 4' }),
          },
        ]
      : []),
  ]
}

/** The sentences that both requests share, to be spread into their own. */
export const euRequestWords = {
  fr: {
    document: 'Document d’identité',
    documentIs: '{kind} n° {number}',
    card: 'carte d’identité nationale',
    passport: 'passeport',
    arrived: 'Entrée en Belgique',
    proofsHeading: 'Preuves',
    decision: 'La décision est prise et notifiée au plus tard le {day} (article 42).',
    check: 'La résidence effective à l’adresse indiquée est vérifiée.',
    receipt:
      'Le présent document prouve que la demande est introduite. Il n’est pas un titre de séjour.',
  },
  nl: {
    document: 'Identiteitsdocument',
    documentIs: '{kind} nr. {number}',
    card: 'nationale identiteitskaart',
    passport: 'paspoort',
    arrived: 'Binnenkomst in België',
    proofsHeading: 'Bewijzen',
    decision: 'De beslissing wordt uiterlijk op {day} genomen en ter kennis gebracht (artikel 42).',
    check: 'Het effectieve verblijf op het vermelde adres wordt gecontroleerd.',
    receipt: 'Dit document bewijst dat de aanvraag is ingediend. Het is geen verblijfstitel.',
  },
  de: {
    document: 'Identitätsdokument',
    documentIs: '{kind} Nr. {number}',
    card: 'nationaler Personalausweis',
    passport: 'Reisepass',
    arrived: 'Einreise nach Belgien',
    proofsHeading: 'Nachweise',
    decision: 'Die Entscheidung wird spätestens am {day} getroffen und notifiziert (Artikel 42).',
    check: 'Der tatsächliche Wohnort an der angegebenen Adresse wird geprüft.',
    receipt:
      'Dieses Dokument beweist, dass der Antrag eingereicht wurde. Es ist kein Aufenthaltstitel.',
  },
} as const
