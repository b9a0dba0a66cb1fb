import { addDays, addMonths, type LocalDate } from '@sejour/calendar'
import { agiiSejour } from '@sejour/law'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import type { Special } from './rules-appeal.ts'

/** Months of the first document, and of each extension: what a specialised page reports. */
const MONTHS = { first: 3, extension: 1 } as const

const longest = (issue: keyof typeof MONTHS, from: LocalDate) =>
  addDays(addMonths(from, MONTHS[issue], 'last-day'), -1)

const isTooLong = ({ issue, from, until }: Special, of: keyof typeof MONTHS) =>
  issue === of && from !== undefined && isBefore(longest(of, from), until)

/** The days of a special residence document follow one another. */
export const dayRules: readonly Rule<Special>[] = [
  {
    id: 'appealed-before-notified',
    breaks: 'contradiction',
    fields: ['appealedOn', 'notifiedOn'],
    broken: ({ appealedOn, notifiedOn }) => isBefore(appealedOn, notifiedOn),
    says: {
      fr: 'Le recours est introduit avant la notification de la décision : corrigez un des deux jours.',
      nl: 'Het beroep is ingediend vóór de kennisgeving van de beslissing: verbeter een van beide dagen.',
      de: 'Die Beschwerde wurde vor der Notifizierung der Entscheidung eingelegt: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'valid-before-appeal',
    breaks: 'contradiction',
    fields: ['from', 'appealedOn'],
    broken: ({ from, appealedOn }) => isBefore(from, appealedOn),
    says: {
      fr: 'Le document commence avant le recours qui le donne.',
      nl: 'Het document begint vóór het beroep dat er recht op geeft.',
      de: 'Das Dokument beginnt vor der Beschwerde, auf der es beruht.',
    },
  },
  {
    id: 'ends-before-it-begins',
    breaks: 'contradiction',
    fields: ['until', 'from'],
    broken: ({ from, until }) => isBefore(until, from),
    says: {
      fr: 'Le document finit avant de commencer : corrigez un des deux jours.',
      nl: 'Het document eindigt voordat het begint: verbeter een van beide dagen.',
      de: 'Das Dokument endet, bevor es beginnt: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'first-too-long',
    breaks: 'contradiction',
    fields: ['until', 'from', 'issue'],
    broken: (draft) => isTooLong(draft, 'first'),
    says: {
      fr: 'Le premier document vaut trois mois au plus ; il est ensuite prolongé de mois en mois.',
      nl: 'Het eerste document geldt hoogstens drie maanden; daarna wordt het maand per maand verlengd.',
      de: 'Das erste Dokument gilt höchstens drei Monate; danach wird es Monat für Monat verlängert.',
    },
    source: agiiSejour,
  },
  {
    id: 'extension-too-long',
    breaks: 'contradiction',
    fields: ['until', 'from', 'issue'],
    broken: (draft) => isTooLong(draft, 'extension'),
    says: {
      fr: 'Une prolongation vaut un mois au plus.',
      nl: 'Een verlenging geldt hoogstens één maand.',
      de: 'Eine Verlängerung gilt höchstens einen Monat.',
    },
    source: agiiSejour,
  },
  {
    id: 'extension-of-nothing',
    breaks: 'missing',
    fields: ['previousUntil', 'issue'],
    broken: ({ issue, previousUntil }) => issue === 'extension' && previousUntil === undefined,
    says: {
      fr: 'Une prolongation suit un document : indiquez jusqu’à quand il valait.',
      nl: 'Een verlenging volgt op een document: vermeld tot wanneer het gold.',
      de: 'Eine Verlängerung folgt auf ein Dokument: Geben Sie an, bis wann es galt.',
    },
  },
  {
    id: 'first-after-another',
    breaks: 'contradiction',
    fields: ['previousUntil', 'issue'],
    broken: ({ issue, previousUntil }) => issue === 'first' && previousUntil !== undefined,
    says: {
      fr: 'Le premier document n’en suit aucun autre : enlevez ce jour, ou dites qu’il s’agit d’une prolongation.',
      nl: 'Het eerste document volgt op geen ander: haal die dag weg, of zeg dat het een verlenging is.',
      de: 'Das erste Dokument folgt auf kein anderes: Entfernen Sie diesen Tag, oder geben Sie an, dass es eine Verlängerung ist.',
    },
  },
  {
    id: 'extension-overlaps',
    breaks: 'contradiction',
    fields: ['from', 'previousUntil'],
    broken: ({ from, previousUntil }) =>
      from !== undefined && previousUntil !== undefined && from <= previousUntil,
    says: {
      fr: 'La prolongation commence alors que le document précédent vaut encore : elle commence le lendemain de sa fin.',
      nl: 'De verlenging begint terwijl het vorige document nog geldt: zij begint de dag na het einde ervan.',
      de: 'Die Verlängerung beginnt, während das vorige Dokument noch gilt: Sie beginnt am Tag nach dessen Ende.',
    },
  },
  {
    id: 'issued-after-end',
    breaks: 'contradiction',
    fields: ['on', 'until'],
    broken: ({ on, until }) => isBefore(until, on),
    says: {
      fr: 'Le document est daté d’après la fin de sa propre validité.',
      nl: 'Het document dateert van na het einde van zijn eigen geldigheid.',
      de: 'Das Dokument ist nach dem Ende seiner eigenen Gültigkeit datiert.',
    },
  },
]
