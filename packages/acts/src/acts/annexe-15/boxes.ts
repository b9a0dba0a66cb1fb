import { addDays, addMonths, localDate, type LocalDate } from '@sejour/calendar'
import { agiiSejour, articleAr } from '@sejour/law'
import type { Provision } from '@sejour/engine/cite'

/** The days that a box may rest on. */
export type BoxDay = 'requestedOn' | 'expiresOn' | 'returnedOn' | 'grantedOn'

type Box = {
  readonly source: Provision
  readonly needs: readonly BoxDay[]
  readonly may?: readonly BoxDay[]
  /** The last day of an attestation from this day on, where a source gives a length. */
  readonly longest?: (from: LocalDate) => LocalDate
  /** Whether a source says that it can be extended. */
  readonly extendable?: true
  /** Whoever holds it is entered in no register. */
  readonly noRegister?: true
}

const months = (count: number) => (from: LocalDate) =>
  addDays(addMonths(from, count, 'last-day'), -1)

/** The nine boxes of the attestation, each with the article of the decree that it names. */
const BOXES = {
  establishment: {
    source: articleAr('30'),
    needs: ['requestedOn'],
    longest: months(5),
    extendable: true,
  },
  renewal: { source: articleAr('33'), needs: ['requestedOn', 'expiresOn'] },
  studentRenewal: { source: articleAr('101'), needs: ['requestedOn', 'expiresOn'] },
  return: { source: articleAr('40'), needs: ['returnedOn'] },
  permanent: { source: articleAr('56'), needs: ['requestedOn'] },
  searchYear: { source: articleAr('104/5'), needs: ['requestedOn'], may: ['expiresOn'] },
  frontier: { source: articleAr('109'), needs: [], noRegister: true },
  reflection: {
    source: articleAr('110bis'),
    needs: [],
    longest: (from) => addDays(from, 44),
    noRegister: true,
  },
  card: { source: articleAr('119'), needs: ['grantedOn'], longest: months(3) },
} as const satisfies { readonly [box: string]: Box }

export type BoxId = keyof typeof BOXES

export const BOX_IDS = [
  'establishment',
  'renewal',
  'studentRenewal',
  'return',
  'permanent',
  'searchYear',
  'frontier',
  'reflection',
  'card',
] as const satisfies readonly BoxId[]

/** The box of this id; its differences put away. */
export function boxOf(id: BoxId): Box {
  return BOXES[id]
}

/** The nine boxes are those of 2023; the form changed again on this day, unread. */
export const UNREAD_FORM = localDate('2026-08-15')

/** Where the lengths of the boxes come from. */
export const lengthsSource: Provision = agiiSejour
