import type { LocalDate } from '@sejour/calendar'
import type { CaseId, CaseRow, CaseState, PersonId } from '@sejour/cases'
import { caseReference } from '../agenda/case-reference.ts'
import { registerNow, type RegisterPlace, type Register, type StruckWhy } from './register-life.ts'

/** What a row of a queue keeps of the registers: who stands where since when. */
export type RegisterSeed = {
  readonly person: PersonId
  readonly name: string
  readonly in: RegisterPlace['in']
  readonly since: LocalDate
  readonly why?: StruckWhy
}

/** Somebody in the registers, over all cases of one commune. */
export type RegisterLine = RegisterSeed & {
  readonly case: CaseId
  readonly title: string
  readonly reference: string
}

/** Which lines of the registers; without a register, all of them. */
export type RegistersAsked = {
  readonly register?: Register | 'struck-off'
  /** Part of a name, of the title of a case or of its reference. */
  readonly words?: string
  readonly page?: number
  readonly pageSize?: number
}

/** One page of the registers, with how many stand in each over all pages. */
export type RegistersPage = {
  readonly rows: readonly RegisterLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly counts: { readonly [register in RegisterPlace['in']]: number }
}

/** What the row of a case keeps. */
export function registerSeeds(state: CaseState): readonly RegisterSeed[] {
  return [...state.persons.values()].flatMap(({ id, familyName, givenName }) => {
    const place = registerNow(state, id)
    if (place === undefined) return []
    const name = [familyName, givenName].filter((part) => part !== undefined).join(' ')
    return [{ person: id, name, ...place }]
  })
}

/** The lines of all rows, by name. A page that there is not is the last one. */
export function registersPage(
  rows: readonly (Pick<CaseRow, 'caseId' | 'title'> & {
    readonly registers: readonly RegisterSeed[]
  })[],
  { register, words = '', page = 1, pageSize = 50 }: RegistersAsked,
): RegistersPage {
  const sought = words.trim().toLowerCase()
  const all = rows
    .flatMap(({ caseId, title, registers }) =>
      registers.map((seed) => ({
        ...seed,
        case: caseId,
        title,
        reference: caseReference(caseId),
      })),
    )
    .filter(({ name, title, reference }) =>
      [name, title, reference].some((text) => text.toLowerCase().includes(sought)),
    )
  const shown = all
    .filter((line) => register === undefined || line.in === register)
    .toSorted(
      (one, other) => one.name.localeCompare(other.name) || one.since.localeCompare(other.since),
    )
  const pages = Math.max(1, Math.ceil(shown.length / pageSize))
  const at = Math.min(Math.max(1, page), pages)
  const count = (place: RegisterPlace['in']) => all.filter((line) => line.in === place).length
  return {
    rows: shown.slice((at - 1) * pageSize, at * pageSize),
    total: shown.length,
    page: at,
    pages,
    counts: {
      waiting: count('waiting'),
      aliens: count('aliens'),
      population: count('population'),
      'struck-off': count('struck-off'),
    },
  }
}
