import type { KnownRow, KnownValues } from '@sejour/acts'
import {
  isInCaseOn,
  numberedExhibits,
  type Address,
  type CaseState,
  type Person,
  type PersonId,
  type ProcedureId,
} from '@sejour/cases'
import type { CaseFile } from '../views/case-file.ts'

/** What an act is about: whom, and which round. Absent: the first applicant, the last round. */
export type ActAbout = { readonly person?: PersonId; readonly procedure?: ProcedureId }

/** Who signs, and from where, as far as the organisation says so. */
export type CounselKnown = {
  readonly name?: string
  readonly organisation?: string
  readonly street?: string
  readonly postcode?: string
  readonly commune?: string
  readonly mail?: string
}

type Saying = {
  /** « NL » → « Pays-Bas », in the language of the act. */
  readonly nationality: (code: string) => string
  readonly counsel: CounselKnown
  readonly about?: ActAbout
}

/** What a case knows of what acts ask. What it does not know is absent, never empty. */
export function knownOf(file: CaseFile, saying: Saying): KnownValues {
  const { state } = file
  const person = personOf(state, saying.about?.person)
  const residence = addressFor(file, person?.id)
  const round =
    file.procedures.find(({ id }) => id === saying.about?.procedure) ?? file.procedures.at(-1)
  const entries = [...state.entries.values()].filter(({ procedure }) => procedure === round?.id)
  const filed = entries.findLast((entry) => entry.kind === 'request-filed')
  const decision = entries.findLast((entry) => entry.kind === 'decision-notified')
  const { counsel } = saying
  return present({
    'applicant.name': person?.familyName,
    'applicant.first-names': person?.givenName,
    'applicant.nationality': person?.nationality && saying.nationality(person.nationality),
    'applicant.birth-date': person?.birthDate,
    'applicant.birth-place': undefined,
    'applicant.national-number': person?.nationalNumber,
    'applicant.office-number': person?.officeNumber,
    'applicant.street': residence?.street,
    'applicant.postcode': residence?.postcode,
    'applicant.town': residence?.commune,
    'applicant.phone': person?.phone,
    'applicant.mail': person?.email,
    commune: residence?.commune,
    'counsel.name': counsel.name,
    'counsel.street': counsel.street,
    'counsel.postcode': counsel.postcode,
    'counsel.town': counsel.commune,
    'counsel.mail': counsel.mail,
    'procedure.filed-on': filed?.on,
    'procedure.about': round?.title,
    'decision.day': decision?.decidedOn,
    'notification.day': decision?.notification.on,
    'notification.by': decision?.notification.by,
    'case.reference': person?.officeNumber,
    household: householdOf(file, person?.id, saying),
    pieces: piecesOf(state),
    story: storyOf(file),
  })
}

function personOf(state: CaseState, wanted: PersonId | undefined): Person | undefined {
  const persons = [...state.persons.values()]
  return (
    persons.find(({ id }) => id === wanted) ??
    persons.find(({ relation }) => relation === 'applicant') ??
    persons[0]
  )
}

function addressFor({ addresses }: CaseFile, person: PersonId | undefined): Address | undefined {
  const lives = addresses.history.find(
    ({ kind, until, person: whose }) =>
      kind === 'residence' && until === undefined && (whose === undefined || whose === person),
  )
  return lives ?? addresses.residence
}

function householdOf(
  { state, on }: CaseFile,
  applicant: PersonId | undefined,
  { nationality }: Saying,
): readonly KnownRow[] {
  return [...state.persons.values()]
    .filter((person) => person.id !== applicant && isInCaseOn(person, on))
    .map((person) =>
      present({
        name: person.familyName,
        firstNames: person.givenName,
        nationality: person.nationality && nationality(person.nationality),
        birthDate: person.birthDate,
        relation: person.relation,
        nationalNumber: person.nationalNumber,
        officeNumber: person.officeNumber,
      }),
    )
}

function piecesOf(state: CaseState): readonly KnownRow[] {
  return numberedExhibits(state)
    .filter(({ exhibit }) => exhibit.confidential !== true)
    .map(({ exhibit, number }) =>
      present({ number, title: exhibit.title, date: exhibit.dated, dated: exhibit.dated }),
    )
}

function storyOf({ thread }: CaseFile): readonly KnownRow[] {
  return thread.flatMap(({ on, kind }) => (on === undefined ? [] : [{ on, kind }]))
}

function present<Of extends object>(values: Of): { [name in keyof Of]: NonNullable<Of[name]> } {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  // Only what is there is left.
  return Object.fromEntries(known) as { [name in keyof Of]: NonNullable<Of[name]> }
}
