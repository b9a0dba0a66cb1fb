import type { ActLang, KnownRow } from '@sejour/acts'
import { listKinds } from '@sejour/answers/arguments'
import { sayQuestion } from '@sejour/answers/assess'
import { findPiece } from '@sejour/answers/pieces'
import { procedures, textsFor } from '@sejour/answers/procedures'
import {
  type CaseExhibit,
  type EntryId,
  type ExhibitId,
  filedNumbers,
  numberedExhibits,
  type NumberedExhibit,
  type Proves,
} from '@sejour/cases'
import type { Place } from './place.ts'
import { present } from './present.ts'

/** The pieces that an act may name: never those that counsel keeps back. */
export function openPieces({ state }: Pick<Place, 'state'>): readonly NumberedExhibit[] {
  return numberedExhibits(state).filter(({ exhibit }) => exhibit.confidential !== true)
}

/** The pieces as the inventory of an act lists them. */
export function pieceRows(place: Place): readonly KnownRow[] {
  return openPieces(place).map((one) => rowOf(one, place))
}

/** Those of them that no authority has yet. */
export function newPieceRows(place: Place): readonly KnownRow[] {
  const filed = filedNumbers(place.state)
  return openPieces(place)
    .filter(({ exhibit }) => !filed.has(exhibit.id))
    .map((one) => rowOf(one, place))
}

function rowOf({ exhibit, number }: NumberedExhibit, place: Place): KnownRow {
  const { title, dated } = exhibit
  const proved = exhibit.proves.flatMap((one) => sayProved(one, place) ?? [])
  return present({
    number,
    title,
    dated,
    on: dated,
    group: groupOf(exhibit, place),
    proves: proved.length > 0 ? [...new Set(proved)].join(' ; ') : undefined,
  })
}

/** « 1, 4 »: the numbers of the pieces that prove one of these; nothing where none does. */
export function citing(
  place: Pick<Place, 'state'>,
  is: (proves: Proves, exhibit: CaseExhibit) => boolean,
): string | undefined {
  return numbers(
    openPieces(place).filter(({ exhibit }) => exhibit.proves.some((one) => is(one, exhibit))),
  )
}

/** The numbers of the pieces that prove an entry, by themselves or because the entry names them. */
export function citingEntry(
  place: Pick<Place, 'state'>,
  entry: { readonly id: EntryId; readonly exhibits?: readonly ExhibitId[] },
): string | undefined {
  return numbers(provingEntry(place, entry))
}

export function provingEntry(
  place: Pick<Place, 'state'>,
  { id, exhibits = [] }: { readonly id: EntryId; readonly exhibits?: readonly ExhibitId[] },
): readonly NumberedExhibit[] {
  return openPieces(place).filter(
    ({ exhibit }) =>
      exhibits.includes(exhibit.id) ||
      exhibit.proves.some((one) => one.kind === 'entry' && one.entry === id),
  )
}

function numbers(pieces: readonly NumberedExhibit[]): string | undefined {
  return pieces.length === 0 ? undefined : pieces.map(({ number }) => number).join(', ')
}

// The letters of an inventory; what is in no group of it stands at its end.
const GROUPS: { readonly [group: string]: string } = {
  identite: 'A',
  redevance: 'B',
  residence: 'C',
  depot: 'D',
  procedures: 'D',
}

/** The letter of the group in which an inventory lists a piece; nothing: at its end. */
export function groupOf(
  { kind, proves }: Pick<CaseExhibit, 'kind' | 'proves'>,
  { state, round }: Pick<Place, 'state' | 'round'>,
): string | undefined {
  const group = GROUPS[findPiece(kind)?.group ?? '']
  if (group !== undefined) return group
  const sides = proves.flatMap((one) => {
    const argued = one.kind === 'argument' ? state.arguments.get(one.argument) : undefined
    return argued && argued.procedure === round?.id ? [argued.side] : []
  })
  if (sides.includes('circumstances')) return 'E'
  return sides.includes('merits') ? 'F' : undefined
}

function sayProved(one: Proves, { state, round, lang }: Place): string | undefined {
  if (one.kind === 'argument') {
    const argued = state.arguments.get(one.argument)
    return argued && round && sayArgument({ ...argued, procedure: round.kind }, lang)
  }
  return one.kind === 'fact' && round ? sayFact(one.fact, round.kind, lang) : undefined
}

/** The name of the kind of an argument; nothing where counsel chose none. */
export function sayArgument(
  {
    procedure,
    side,
    kind,
  }: {
    readonly procedure: string
    readonly side: 'circumstances' | 'merits'
    readonly kind?: string
  },
  lang: ActLang,
): string | undefined {
  return listKinds(procedure, side, lang).find(({ id }) => id === kind)?.label
}

function sayFact(id: string, procedure: string, lang: ActLang): string | undefined {
  const answerable = Object.hasOwn(procedures, procedure) ? procedures[procedure] : undefined
  const fact = answerable?.prepared.procedure.facts.find((one) => one.id === id)
  return answerable && fact && sayQuestion(id, fact, textsFor(answerable, lang)).label
}
