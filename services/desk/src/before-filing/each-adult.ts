import type { BeforeFiling } from '@sejour/answers/before-filing'
import type { LocalDate } from '@sejour/calendar'
import { type CaseProcedure, type CaseState, isMinorOn, type PersonId } from '@sejour/cases'
import { applicantOf, peopleOf } from '../facts/round.ts'

/** Whom a check is about where several adults take part: all of them, or these names. */
type Concerns = { readonly concerns?: 'all' | readonly string[] }

type Rows = Pick<BeforeFiling, 'inadmissible' | 'weaker' | 'harm'>

/** The lists of a check, each line with whom it is about. */
export type ForAdults = {
  readonly [list in keyof Rows]: readonly (Rows[list][number] & Concerns)[]
}

/** What the check says of one adult. */
export type OfAdult = { readonly name: string; readonly check: BeforeFiling }

/**
 * The adults of a round on a day, the applicant first. Who is no child of the family and has no
 * birth date counts as an adult: to ask once too often loses nothing.
 */
export function adultsOf(
  state: CaseState,
  procedure: CaseProcedure,
  on: LocalDate,
): readonly PersonId[] {
  const applicant = applicantOf(state, procedure)
  const adults = peopleOf(state, procedure).filter((id) => {
    const person = state.persons.get(id)
    if (!person) return false
    return !(isMinorOn(person, on) ?? person.relation === 'child')
  })
  const first = applicant === undefined ? [] : [applicant]
  return [...first, ...adults.filter((id) => id !== applicant)]
}

/** One line where the check comes out alike for all, one for each outcome where it does not. */
export function mergedFor(all: readonly OfAdult[]): ForAdults {
  return {
    inadmissible: merged(all, ({ inadmissible }) => inadmissible),
    weaker: merged(all, ({ weaker }) => weaker),
    harm: merged(all, ({ harm }) => harm),
  }
}

type Row = { readonly id: string; readonly argument: string | null; readonly task: string | null }

function merged<Check extends Row>(
  all: readonly OfAdult[],
  listOf: (check: BeforeFiling) => readonly Check[],
): readonly (Check & Concerns)[] {
  const outcomes = new Map<string, { readonly check: Check; readonly names: string[] }>()
  // Lines of one kind stand together, where the applicant has the first of them.
  const places = new Map<string, number>()
  for (const { name, check } of all) {
    for (const row of listOf(check)) {
      const kind = `${row.id} ${row.argument ?? ''}`
      places.set(kind, places.get(kind) ?? places.size)
      const outcome = JSON.stringify(row)
      const found = outcomes.get(outcome)
      if (found) found.names.push(name)
      else outcomes.set(outcome, { check: row, names: [name] })
    }
  }
  const placeOf = ({ id, argument }: Check) => places.get(`${id} ${argument ?? ''}`) ?? 0
  return [...outcomes.values()]
    .toSorted((one, other) => placeOf(one.check) - placeOf(other.check))
    .map(({ check, names }) =>
      names.length === all.length
        ? { ...check, concerns: 'all' as const }
        : { ...check, concerns: names, task: check.task && `${check.task} (${names.join(', ')})` },
    )
}
