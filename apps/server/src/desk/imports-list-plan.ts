import type { LocalDate } from '@sejour/calendar'
import type { Command, PersonDetails } from '@sejour/cases'
import type { ListedPerson, PersonField } from '@sejour/exchange'
import { importsTexts, nameOf, nationalityCode } from '@sejour/web/desk'
import type { DeskLang, RowProblem } from '@sejour/web/desk'
import { derivedId } from './case-route.ts'

/** A row of a list as the case that it would become. */
export type PlannedRow = {
  readonly row: number
  readonly name: string
  /** What of the row could not be understood: it goes into the case as a task, as it was typed. */
  readonly problems: readonly RowProblem[]
  readonly caseId: string
  /** Nothing where the row names nobody. */
  readonly commands: readonly Command[]
}

type Planning = {
  readonly lang: DeskLang
  readonly today: LocalDate
  /** The same list in the same organisation gives the same cases. */
  readonly seed: string
  readonly mayWriteNotes: boolean
}

const LONGEST_LINE = 300
const LONGEST_NOTE = 50_000

/** What would be done for one row. Nothing of it is dropped without a word. */
export function planRow(listed: ListedPerson, planning: Planning): PlannedRow {
  const { lang, seed } = planning
  const { row, fields } = listed
  const words = importsTexts[lang].made
  const id = (part: string) => derivedId(`${seed} row ${row}`, part)
  const { details, problems } = detailsOf(listed, planning)
  const name = nameOf(details, lang)
  const caseId = id('case')
  if (!details.familyName && !details.givenName) {
    return { row, name, problems, caseId, commands: [] }
  }
  const tasks = [
    ...(listed.limit ? [{ text: words.limit, due: listed.limit }] : []),
    ...problems.map(({ field, typed }) => ({ text: words.problem(words.fields[field], typed) })),
  ]
  const note = fields.note?.slice(0, LONGEST_NOTE)
  const asNote = note !== undefined && planning.mayWriteNotes
  if (note !== undefined && !asNote) tasks.push({ text: words.noteAsTask(note) })
  return {
    row,
    name,
    problems,
    caseId,
    commands: [
      { type: 'open-case', title: name, language: lang },
      { type: 'add-person', person: { ...details, id: id('person'), relation: 'applicant' } },
      ...addressOf(listed, id('address'), planning.today),
      ...tasks.map((task, index): Command => ({
        type: 'add-task',
        task: id(`task ${index}`),
        ...task,
      })),
      ...(asNote ? [{ type: 'write-note', note: id('note'), text: note } as const] : []),
    ],
  }
}

/** Every number of a row that is not readable stays beside it, in words. */
function detailsOf(
  { fields, birthDate, limit }: ListedPerson,
  { lang, today }: Planning,
): { readonly details: PersonDetails; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const doubt = (code: RowProblem['code'], field: PersonField): void => {
    const typed = (fields[field] ?? '').slice(0, LONGEST_LINE)
    problems.push({ code, field, typed })
  }
  const line = (
    field: 'familyName' | 'givenName' | 'phone' | 'officeNumber' | 'nationalNumber',
  ) => {
    const typed = fields[field]
    if (typed === undefined) return undefined
    if (typed.length <= LONGEST_LINE) return typed
    doubt('too-long', field)
    return typed.slice(0, LONGEST_LINE)
  }
  const nationality = nationalityCode(fields.nationality ?? '', lang)
  if (fields.nationality && nationality === undefined) doubt('unknown-country', 'nationality')
  const isMail = fields.email !== undefined && /^\S+@\S+\.\S+$/.test(fields.email)
  if (fields.email && !isMail) doubt('not-an-address', 'email')
  if (fields.birthDate && birthDate === undefined) doubt('not-a-day', 'birthDate')
  const isBorn = birthDate !== undefined && birthDate <= today
  if (birthDate !== undefined && !isBorn) doubt('not-born', 'birthDate')
  if (fields.limit && limit === undefined) doubt('not-a-day', 'limit')
  const written = (['street', 'postcode', 'commune'] as const).filter((field) => fields[field])
  if (written.length > 0 && written.length < 3) {
    for (const field of written) doubt('half-an-address', field)
  }
  const details = {
    familyName: line('familyName'),
    givenName: line('givenName'),
    birthDate: isBorn ? birthDate : undefined,
    nationality,
    phone: line('phone'),
    email: isMail ? fields.email : undefined,
    officeNumber: line('officeNumber'),
    nationalNumber: line('nationalNumber'),
  }
  const known = Object.entries(details).filter(([, value]) => value !== undefined)
  return { details: Object.fromEntries(known), problems }
}

function addressOf(
  { fields: { street, postcode, commune } }: ListedPerson,
  id: string,
  from: LocalDate,
): readonly Command[] {
  if (!street || !postcode || !commune) return []
  return [
    { type: 'record-address', address: { id, kind: 'residence', street, postcode, commune, from } },
  ]
}
