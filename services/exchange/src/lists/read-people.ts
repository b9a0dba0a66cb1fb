import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { Table } from './read-table.ts'

/** What a list may say of somebody. */
export const PERSON_FIELDS = [
  'familyName',
  'givenName',
  'birthDate',
  'nationality',
  'phone',
  'email',
  'officeNumber',
  'nationalNumber',
  'street',
  'postcode',
  'commune',
  'limit',
  'note',
] as const

export type PersonField = (typeof PERSON_FIELDS)[number]

/** One person of a list; what could not be read is kept as it was typed. */
export type ListedPerson = {
  /** As in the list: the heading is row 1. */
  readonly row: number
  readonly fields: { readonly [field in PersonField]?: string }
  readonly birthDate?: LocalDate
  /** A day with a last date, as the list kept it: shown, never trusted. */
  readonly limit?: LocalDate
  readonly problems: readonly ListProblem[]
}

export type ListProblem = {
  readonly code: 'no-name' | 'not-a-day'
  readonly field: PersonField
}

export type ReadPeople = {
  /** Which column was taken for what, in the order of the list. Absent: nobody knows. */
  readonly columns: readonly { readonly heading: string; readonly field?: PersonField }[]
  readonly people: readonly ListedPerson[]
}

// What offices write at the head of a column, in French, Dutch, German and English.
const HEADINGS: { readonly [field in PersonField]: RegExp } = {
  familyName: /^(nom|nom de famille|naam|familienaam|achternaam|name|nachname|last name|surname)$/,
  givenName: /^(prenoms?|voornaam|voornamen|vorname|first name|given names?)$/,
  birthDate:
    /^(date de naissance|ne\(?e?\)? le|naissance|geboortedatum|geboren op|geboren|geburtsdatum|date of birth|birth ?date|dob)$/,
  nationality: /^(nationalite|nationaliteit|staatsangehorigkeit|nationality)$/,
  phone: /^(tel|telephone|gsm|telefoon|telefon|phone|mobile)\.?$/,
  email: /^(e-?mail|mail|courriel|adresse e-?mail|mailadres)$/,
  officeNumber: /^(n°?|numero|nr\.?|no\.?)? ?(sp|oe|dvz|ov|office)( ?number|nummer)?$/,
  nationalNumber:
    /^(numero national|n°? national|nn|rijksregisternummer|rrn|niss|insz|nationalregisternummer|national number)$/,
  street: /^(adresse|rue|rue et numero|adres|straat|straat en nummer|strasse|street|address)$/,
  postcode: /^(code postal|cp|postcode|postnummer|plz|zip)$/,
  commune: /^(commune|ville|localite|gemeente|stad|gemeinde|stadt|city|town)$/,
  limit:
    /^(delai|echeance|date limite|termijn|vervaldag|deadline|frist|limit|recours avant le|beroep voor)$/,
  note: /^(remarques?|notes?|commentaires?|opmerkingen|opmerking|nota|bemerkung(en)?|comments?)$/,
}

/**
 * Understands a list of people by its headings; the first row is the headings. `chosen`: what
 * somebody says of a column, by its place, `undefined` for nothing; absent, its heading says it.
 */
export function readPeople(
  [headings = [], ...rows]: Table,
  chosen: ReadonlyMap<number, PersonField | undefined> = new Map(),
): ReadPeople {
  const columns = headings.map((heading, index) => {
    const field = chosen.has(index) ? chosen.get(index) : fieldOf(heading)
    return { heading, ...(field && { field }) }
  })
  return { columns, people: rows.map((cells, index) => personOf(columns, cells, index + 2)) }
}

function fieldOf(heading: string): PersonField | undefined {
  const plain = heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return (Object.keys(HEADINGS) as PersonField[]).find((field) => HEADINGS[field].test(plain))
}

function personOf(
  columns: ReadPeople['columns'],
  cells: readonly string[],
  row: number,
): ListedPerson {
  const fields: { [field in PersonField]?: string } = {}
  for (const [index, { field }] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (!field || cell === '') continue
    const before = fields[field]
    // Two columns for one thing: both are kept, so that nothing of the list is lost.
    fields[field] = before === undefined ? cell : `${before} ${cell}`
  }
  const birthDate = dayOf(fields.birthDate)
  const limit = dayOf(fields.limit)
  const problems: ListProblem[] = []
  if (!fields.familyName && !fields.givenName)
    problems.push({ code: 'no-name', field: 'familyName' })
  if (fields.birthDate && !birthDate) problems.push({ code: 'not-a-day', field: 'birthDate' })
  if (fields.limit && !limit) problems.push({ code: 'not-a-day', field: 'limit' })
  return { row, fields, ...(birthDate && { birthDate }), ...(limit && { limit }), problems }
}

/** Days are written day first in Belgium, in all its languages; two digits of a year say nothing. */
function dayOf(text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return findLocalDate(iso)
}
