import type { LocalDate } from '@sejour/calendar'
import type { Inline } from '@sejour/documents'
import type { Say } from './say.ts'

/** The sentences that both declarations of a short stay share, to be spread into their own. */
export const shortStayWords = {
  fr: {
    document: 'Document',
    documentIs: '{kind} n° {number}',
    documentUntil: '{kind} n° {number}, valable jusqu’au {day}',
    passport: 'passeport',
    card: 'carte d’identité nationale',
    travel: 'titre de voyage',
    entry: 'Entrée en Belgique',
    stayAt: 'Adresse du séjour',
    late: 'La loi voulait cette déclaration au plus tard le {day}. Explication donnée : {reason}',
  },
  nl: {
    document: 'Document',
    documentIs: '{kind} nr. {number}',
    documentUntil: '{kind} nr. {number}, geldig tot {day}',
    passport: 'paspoort',
    card: 'nationale identiteitskaart',
    travel: 'reistitel',
    entry: 'Binnenkomst in België',
    stayAt: 'Adres van het verblijf',
    late: 'De wet verlangde deze aangifte uiterlijk op {day}. Gegeven verklaring: {reason}',
  },
  de: {
    document: 'Dokument',
    documentIs: '{kind} Nr. {number}',
    documentUntil: '{kind} Nr. {number}, gültig bis {day}',
    passport: 'Reisepass',
    card: 'nationaler Personalausweis',
    travel: 'Reiseschein',
    entry: 'Einreise nach Belgien',
    stayAt: 'Adresse des Aufenthalts',
    late: 'Das Gesetz verlangte diese Erklärung spätestens am {day}. Gegebene Begründung: {reason}',
  },
} as const

type Saying = {
  readonly say: Say<keyof typeof shortStayWords.fr>
  readonly day: (day: LocalDate) => Inline
}

/** The document that a person shows; in a preview its kind is `''` while nobody has chosen it. */
export function sayDocument(
  {
    kind,
    number,
    validUntil,
  }: {
    readonly kind: string
    readonly number: string
    readonly validUntil: LocalDate | undefined
  },
  { say, day: sayDay }: Saying,
): readonly Inline[] {
  const known = KINDS.find((one) => one === kind)
  const values = { kind: known ? say(known) : [{ gap: '…' }], number }
  return validUntil === undefined
    ? say('documentIs', values)
    : say('documentUntil', { ...values, day: [sayDay(validUntil)] })
}

const KINDS = ['passport', 'card', 'travel'] as const
