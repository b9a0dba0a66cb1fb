import {
  type ArgumentAnswer,
  type ArgumentQuestion,
  arguedProcedures,
  findUnargued,
  listKinds,
  listQuestions,
  type SaidKind,
  sayArguments,
  type Side,
  type Unargued,
} from '@sejour/answers/arguments'
import { textsFor } from '@sejour/answers/procedures'
import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseProcedure,
  type CaseState,
  type ExhibitId,
  numberedExhibits,
  type PersonId,
} from '@sejour/cases'
import { argumentsOf, fileToldOf } from './file-told.ts'

/** A piece as the map and the check name it. */
export type NumberedPiece = {
  readonly id: ExhibitId
  readonly number: number
  readonly title: string
}

/** One argument of the case, with everything that the law says of it. */
export type ArgumentOnMap = ArgumentAnswer & {
  readonly text?: string
  /** Whom it is about; empty: nobody said. */
  readonly persons: readonly PersonId[]
  readonly answers: { readonly [key: string]: boolean | number | string }
  readonly exhibits: readonly NumberedPiece[]
  /** What the law asks of this argument: what is not known yet, and what was answered. */
  readonly asked: readonly AskedOfArgument[]
  /** What it asks of the case, and is not known: answered once for every argument. */
  readonly askedOfCase: readonly ArgumentQuestion[]
  /** The version of the case in which it was last written. */
  readonly version: number
}

/** A question about one argument; without a value, nobody answered it. */
export type AskedOfArgument = ArgumentQuestion & {
  readonly key: string
  readonly value?: boolean | number | string
}

/** One side of the map. */
export type MapColumn = {
  readonly side: Side
  readonly arguments: readonly ArgumentOnMap[]
  readonly kinds: readonly SaidKind[]
}

/** The arguments of one round, side by side. */
export type ArgumentMap = {
  readonly procedure: { readonly id: string; readonly title: string }
  /** The day whose law is applied. */
  readonly on: LocalDate
  readonly columns: readonly [MapColumn, MapColumn]
  /** Pieces that prove no argument of this round. */
  readonly unplaced: readonly NumberedPiece[]
  /** Every piece that can be linked. */
  readonly pieces: readonly NumberedPiece[]
  /** Kinds that facts of the case speak for and that nobody argued: questions, never advice. */
  readonly couldBeRaised: readonly Unargued[]
}

type How = { readonly on: LocalDate; readonly lang: Lang }

/** The map of a round; nothing where its kind of procedure is not argued. */
export function argumentMap(
  state: CaseState,
  procedure: CaseProcedure,
  { on, lang }: How,
): ArgumentMap | undefined {
  const told = fileToldOf(state, procedure, { on })
  if (!told || !arguedProcedures.includes(procedure.kind)) return undefined
  const answers = new Map(sayArguments(told, lang).map((answer) => [answer.id, answer]))
  const pieces = numberedPieces(state)
  const onMap = argumentsOf(state, procedure.id).flatMap((argument): readonly ArgumentOnMap[] => {
    const answer = answers.get(argument.id)
    if (!answer) return []
    return [
      {
        ...answer,
        ...(argument.text !== undefined && { text: argument.text }),
        persons: argument.persons ?? [],
        answers: argument.answers ?? {},
        asked: askedOf(answer, argument, { kind: procedure.kind, lang }),
        askedOfCase: missingIn(answer).filter(({ key }) => key === null),
        exhibits: pieces.filter(({ id }) => proves(state, id, argument.id)),
        version: (argument.changed ?? argument.recorded).version,
      },
    ]
  })
  const column = (side: Side): MapColumn => ({
    side,
    arguments: onMap.filter((argument) => argument.side === side),
    kinds: listKinds(procedure.kind, side, lang),
  })
  const placed = new Set(onMap.flatMap(({ exhibits }) => exhibits.map(({ id }) => id)))
  return {
    procedure: { id: procedure.id, title: textsFor(told.answerable, lang).procedure.title },
    on,
    columns: [column('circumstances'), column('merits')],
    unplaced: pieces.filter(({ id }) => !placed.has(id)),
    pieces,
    couldBeRaised: findUnargued(told, lang),
  }
}

/** The round whose arguments are shown first: the last one that is argued and not ended. */
export function arguedRound(state: CaseState): CaseProcedure | undefined {
  const argued = [...state.procedures.values()].filter(({ kind }) =>
    arguedProcedures.includes(kind),
  )
  return argued.findLast(({ ended }) => ended === undefined) ?? argued.at(-1)
}

/** The pieces of a case under their numbers. */
export function numberedPieces(state: CaseState): readonly NumberedPiece[] {
  return numberedExhibits(state).map(({ exhibit, number }) => ({
    id: exhibit.id,
    number,
    title: exhibit.title,
  }))
}

/** Each question that an exclusion still waits for, once. */
function missingIn({ exclusion }: ArgumentAnswer): readonly ArgumentQuestion[] {
  const all = exclusion?.tests.flatMap(({ questions }) => firstAsked(questions)) ?? []
  return [...new Map(all.map((question) => [question.fact, question])).values()]
}

/** Whether there was an earlier request at all comes before what was said in it. */
function firstAsked(questions: readonly ArgumentQuestion[]): readonly ArgumentQuestion[] {
  const ofCase = questions.filter(({ key }) => key === null)
  return ofCase.length > 0 ? ofCase : questions
}

function askedOf(
  answer: ArgumentAnswer,
  { side, answers = {} }: Pick<ArgumentOnMap, 'side'> & Partial<Pick<ArgumentOnMap, 'answers'>>,
  { kind, lang }: { readonly kind: string; readonly lang: Lang },
): readonly AskedOfArgument[] {
  const missing = new Set(missingIn(answer).map(({ key }) => key))
  return listQuestions(kind, side, lang).flatMap((question): readonly AskedOfArgument[] => {
    const { key } = question
    if (key === null || !(missing.has(key) || Object.hasOwn(answers, key))) return []
    const value = answers[key]
    return [{ ...question, key, ...(value !== undefined && { value }) }]
  })
}

function proves(state: CaseState, exhibit: ExhibitId, argument: string): boolean {
  const proved = state.exhibits.get(exhibit)?.proves ?? []
  return proved.some((one) => one.kind === 'argument' && one.argument === argument)
}
