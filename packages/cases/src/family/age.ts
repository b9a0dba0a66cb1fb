import { addYears, type LocalDate } from '@sejour/calendar'
import type { PersonId, ProcedureId } from '../ids.ts'
import type { CasePerson, CaseState } from '../state/case-state.ts'

/** Years after which a child is an adult. */
const MAJORITY = 18

/**
 * Whole years on a day; absent before birth. Somebody born on 29 February is a year older on
 * 28 February of other years, the earlier and safer reading.
 */
export function ageOn(birthDate: LocalDate, on: LocalDate): number | undefined {
  if (on < birthDate) return undefined
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return addYears(birthDate, years, 'last-day') <= on ? years : years - 1
}

/** The day of the eighteenth birthday, on which a child is an adult. */
export function comesOfAgeOn(birthDate: LocalDate): LocalDate {
  return addYears(birthDate, MAJORITY, 'last-day')
}

/** Whether somebody is a child on a day; absent when the birth date is not known. */
export function isMinorOn(
  { birthDate }: { readonly birthDate?: LocalDate },
  on: LocalDate,
): boolean | undefined {
  return birthDate && on < comesOfAgeOn(birthDate)
}

/** Whether somebody belongs to the case on a day. Before the first absence they always do. */
export function isInCaseOn({ absences }: CasePerson, on: LocalDate): boolean {
  return !absences.some(({ from, returned }) => from <= on && (!returned || on < returned))
}

/** The people of the case on a day, in the order they came in. */
export function peopleOn(state: CaseState, on: LocalDate): readonly CasePerson[] {
  return [...state.persons.values()].filter((person) => isInCaseOn(person, on))
}

/** The people that take part in a procedure on a day; nobody in a procedure that is not there. */
export function peopleOfProcedureOn(
  state: CaseState,
  procedure: ProcedureId,
  on: LocalDate,
): readonly CasePerson[] {
  const opened = state.procedures.get(procedure)
  if (!opened) return []
  return peopleOn(state, on).filter(({ id }) => isAmong(id, opened.persons))
}

/** Whether somebody is among those named; nobody named is everybody. */
export function isAmong(person: PersonId, named: readonly PersonId[] | undefined): boolean {
  return !named || named.includes(person)
}
