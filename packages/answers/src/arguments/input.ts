import type { LocalDate } from '@sejour/calendar'
import { type Facts, readFacts } from '@sejour/engine'
import { argumentaires } from '@sejour/law/arguments'
import { factProblems } from '../assess/index.ts'
import type { Answered, InputProblem } from '../input/code.ts'
import { list, object, unknownable } from '../input/compound.ts'
import { callerId, localDate, option, text } from '../input/plain.ts'
import { readInput } from '../input/read-input.ts'
import type { Schema } from '../input/schema.ts'
import { exhibitInput, type ExhibitTold } from '../pieces/input.ts'
import { type Answerable, procedures, textsFor } from '../procedures.ts'
import type { Lang } from '../say/index.ts'

/** Values by name; the law of the procedure says which names and values there are. */
const values: Schema<{ readonly [name: string]: unknown }> = {
  fits: (value, path, report): value is { readonly [name: string]: unknown } =>
    (typeof value === 'object' && value !== null && !Array.isArray(value)) ||
    report('not-an-object', path),
  json: { type: 'object' },
}

const argumentInput = object({
  id: callerId,
  side: option(['circumstances', 'merits']),
  kind: unknownable(text({ most: 80 })),
  answers: unknownable(values),
})

/** What is asked of the arguments of a file, and of the check before filing. */
const fileInput = (ids: readonly string[]) =>
  object({
    procedure: option(ids),
    on: localDate,
    facts: unknownable(values),
    arguments: unknownable(list(argumentInput, { most: 200 })),
    exhibits: unknownable(list(exhibitInput, { most: 2000 })),
  })

export type Side = 'circumstances' | 'merits'

/** An argument as it was told. */
export type ArgumentTold = {
  readonly id: string
  readonly side: Side
  readonly kind: string | undefined
  /** The record of the list that the law examines, without the number of its pieces. */
  readonly record: { readonly [key: string]: boolean | number | string }
  readonly exhibits: readonly ExhibitTold[]
}

/** A file as it was told: the lists of arguments are filled in from the arguments. */
export type FileTold = {
  readonly answerable: Answerable
  readonly on: LocalDate
  readonly facts: Facts
  readonly arguments: readonly ArgumentTold[]
  readonly exhibits: readonly ExhibitTold[]
}

/** Reads a file. What the law does not know among facts and answers is refused, by its name. */
export function readFile(value: unknown, ids: readonly string[], lang: Lang): Answered<FileTold> {
  const [anyId = ''] = ids
  const first = procedures[anyId] as Answerable
  const words = textsFor(first, lang)
  const read = readInput(fileInput(ids), value, words.input)
  if (!read.ok) return read
  const { procedure, on, exhibits } = read.value
  const answerable = procedures[procedure] ?? first
  const argued = read.value.arguments ?? []
  const { facts, problems } = readFacts(answerable.prepared.procedure.facts, {
    ...read.value.facts,
    ...listsOf(procedure, argued, exhibits ?? []),
  })
  const [one, ...others]: readonly InputProblem[] = factProblems(
    problems,
    words.assess.unknownFact,
    words.input,
  )
  if (one) return { ok: false, problems: [one, ...others] }
  return {
    ok: true,
    value: {
      answerable,
      on,
      facts,
      arguments: argued.map((argument) => ({
        id: argument.id,
        side: argument.side,
        kind: argument.kind ?? undefined,
        record: recordIn(facts, procedure, argued, argument),
        exhibits: proving(exhibits ?? [], argument.id),
      })),
      exhibits: exhibits ?? [],
    },
  }
}

type Argued = {
  readonly id: string
  readonly side: Side
  readonly kind?: string | null | undefined
  readonly answers?: { readonly [name: string]: unknown } | null | undefined
}

/** The list facts that arguments fill. A side without argument stays as the facts say. */
function listsOf(
  procedure: string,
  argued: readonly Argued[],
  exhibits: readonly ExhibitTold[],
): { readonly [list: string]: readonly object[] } {
  const argumentaire = argumentaires.find((one) => one.procedure === procedure)
  if (!argumentaire) return {}
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const own = argued.filter((one) => one.side === side)
      if (own.length === 0) return []
      const records = own.map(({ id, kind, answers }) => ({
        ...answers,
        ...(kind != null && { nature: kind }),
        pieces: proving(exhibits, id).length,
      }))
      return [[argumentaire.sides[side].list, records] as const]
    }),
  )
}

const SIDES = ['circumstances', 'merits'] as const

function recordIn(
  facts: Facts,
  procedure: string,
  argued: readonly Argued[],
  argument: Argued,
): ArgumentTold['record'] {
  const list = argumentaires.find((one) => one.procedure === procedure)?.sides[argument.side].list
  const records = facts.get(list ?? '')
  const place = argued.filter(({ side }) => side === argument.side).indexOf(argument)
  return (Array.isArray(records) ? records[place] : undefined) ?? {}
}

function proving(exhibits: readonly ExhibitTold[], argument: string): readonly ExhibitTold[] {
  return exhibits.filter((exhibit) => exhibit.arguments?.includes(argument))
}
