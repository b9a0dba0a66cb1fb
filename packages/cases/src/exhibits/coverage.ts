import type { LocalDate } from '@sejour/calendar'
import type { ArgumentId, EntryId, ExhibitId, ProcedureId } from '../ids.ts'
import type { CaseExhibit, CaseState } from '../state/case-state.ts'
import { provesKey } from '../state/proves.ts'
import { filedNumbers, numberedExhibits } from './numbering.ts'

/** What coverage is asked about. */
export type CoverageQuestion = {
  /** The day to look at, and the day until which a piece must stay valid. */
  readonly on: LocalDate
  readonly validUntil?: LocalDate
  /** Languages that the authority reads, as tags such as `fr`. Absent: no translation is missed. */
  readonly reads?: readonly string[]
  /** Only arguments and entries of this procedure. */
  readonly procedure?: ProcedureId
}

/** What proves what, and what is left alone. Pieces stand by their number. */
export type Coverage = {
  readonly argumentsWithoutProof: readonly ArgumentId[]
  /** Keys of `CaseState.facts`. What a piece itself stated is proved by it. */
  readonly factsWithoutProof: readonly string[]
  readonly entriesWithoutProof: readonly EntryId[]
  /** They prove nothing that stands in the case. */
  readonly exhibitsThatServeNothing: readonly ExhibitId[]
  readonly expired: readonly ExhibitId[]
  /** Valid on the day, and no more on the day until which they must be. */
  readonly expiring: readonly ExhibitId[]
  readonly translationMissing: readonly ExhibitId[]
  /** Nobody said in which language they are, nor that they need no translation. */
  readonly languageUnknown: readonly ExhibitId[]
  /** Only the paper exists. */
  readonly withoutFile: readonly ExhibitId[]
  /** Kept back by counsel. */
  readonly confidential: readonly ExhibitId[]
  /** Kept back after it was filed: the authority has it. */
  readonly confidentialButFiled: readonly ExhibitId[]
}

/** Where the evidence of a case is thin, and where it is idle. */
export function coverageOf(state: CaseState, question: CoverageQuestion): Coverage {
  const { on, validUntil, reads, procedure } = question
  const pieces = numberedExhibits(state).map(({ exhibit }) => exhibit)
  const proved = new Set(pieces.flatMap(({ proves }) => proves.map(provesKey)))
  const filed = filedNumbers(state)
  const inQuestion = (one: { readonly procedure: ProcedureId }) =>
    procedure === undefined || one.procedure === procedure
  const those = (which: (exhibit: CaseExhibit) => boolean) =>
    pieces.filter(which).map(({ id }) => id)
  const facts = [...state.facts].filter(
    ([, { fact, person, statedBy }]) => statedBy !== 'piece' && !isFactProved(proved, fact, person),
  )
  return {
    argumentsWithoutProof: [...state.arguments.values()]
      .filter(inQuestion)
      .filter(({ id }) => !proved.has(provesKey({ kind: 'argument', argument: id })))
      .map(({ id }) => id),
    factsWithoutProof: facts.map(([key]) => key),
    entriesWithoutProof: [...state.entries.values()]
      .filter(inQuestion)
      .filter(
        ({ id, exhibits = [] }) =>
          !exhibits.some((exhibit) => state.exhibits.has(exhibit)) &&
          !proved.has(provesKey({ kind: 'entry', entry: id })),
      )
      .map(({ id }) => id),
    exhibitsThatServeNothing: those((exhibit) => !serves(state, exhibit)),
    expired: those(({ expires }) => expires !== undefined && expires < on),
    expiring: those(
      ({ expires }) =>
        expires !== undefined && validUntil !== undefined && expires >= on && expires < validUntil,
    ),
    translationMissing: those((exhibit) => lacksTranslation(exhibit, reads)),
    languageUnknown: those(({ language, translation }) => !language && !translation),
    withoutFile: those(({ file }) => !file),
    confidential: those(({ confidential }) => confidential === true),
    confidentialButFiled: those(({ id, confidential }) => confidential === true && filed.has(id)),
  }
}

// A piece that proves a fact of the whole case proves it of each person.
function isFactProved(proved: ReadonlySet<string>, fact: string, person?: string): boolean {
  const ofAll = proved.has(provesKey({ kind: 'fact', fact }))
  if (person === undefined) return ofAll
  return ofAll || proved.has(provesKey({ kind: 'fact', fact, person }))
}

function serves(state: CaseState, exhibit: CaseExhibit): boolean {
  const named = [...state.entries.values()].some(({ exhibits }) => exhibits?.includes(exhibit.id))
  return named || exhibit.proves.some((proves) => stands(state, proves))
}

function stands(state: CaseState, proves: CaseExhibit['proves'][number]): boolean {
  switch (proves.kind) {
    case 'fact':
      return true
    case 'argument':
      return state.arguments.has(proves.argument)
    case 'entry':
      return state.entries.has(proves.entry)
  }
}

function lacksTranslation(
  { language, translation }: CaseExhibit,
  reads: readonly string[] | undefined,
): boolean {
  if (translation === 'missing') return true
  return !translation && language !== undefined && reads !== undefined && !reads.includes(language)
}
