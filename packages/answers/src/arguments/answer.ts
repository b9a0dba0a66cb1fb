import { conditionsOf, type Level, type Procedure, sourcesOf } from '@sejour/engine'
import { argumentaires, type Argumentaire, type GenreDArgument } from '@sejour/law/arguments'
import type { AssessTexts } from '../assess/index.ts'
import type { Answered } from '../input/index.ts'
import { textsFor } from '../procedures.ts'
import { type Lang, sayAuthority, saySource, type SaidSource } from '../say/index.ts'
import { type Exclusion, exclusionsOf, findExclusion } from './exclusion.ts'
import { type ArgumentTold, type FileTold, readFile, type Side } from './input.ts'
import { findStrength, type Strength } from './strength.ts'
import { argumentWords } from './words.ts'

/** What is left of an argument to somebody’s judgement. */
export type LeftToAppreciation = {
  readonly id: string
  readonly label: string
  readonly authority: string
  readonly sources: readonly SaidSource[]
}

/** What can be said of one argument. */
export type ArgumentAnswer = {
  readonly id: string
  readonly side: Side
  /** Null: its kind is not known, so nothing can be said of what proves it. */
  readonly kind: string | null
  readonly label: string | null
  readonly sources: readonly SaidSource[]
  /** The level of the strongest of its sources. */
  readonly level: Level | null
  /** Null: the exclusions of the law are about the other side. */
  readonly exclusion: Exclusion | null
  readonly appreciation: LeftToAppreciation | null
  readonly strength: Strength | null
}

/** The procedures that are argued. */
export const arguedProcedures: readonly string[] = argumentaires.map(({ procedure }) => procedure)

/**
 * Each argument of a file: whether an exclusion bars it, what speaks for it, what is missing.
 *
 * @law law of 15 December 1980, art. 9bis, § 2
 */
export function answerArguments(input: unknown, lang: Lang): Answered<readonly ArgumentAnswer[]> {
  const read = readFile(input, arguedProcedures, lang)
  return read.ok ? { ok: true, value: sayArguments(read.value, lang) } : read
}

/** The same for a file that was already read. A procedure without arguments has no answer. */
export function sayArguments(told: FileTold, lang: Lang): readonly ArgumentAnswer[] {
  const { answerable, on } = told
  const { procedure } = answerable.prepared
  const argumentaire = argumentaires.find((one) => one.procedure === procedure.id)
  if (!argumentaire) return []
  const texts = textsFor(answerable, lang)
  const { list } = argumentaire.sides.circumstances
  const tests = exclusionsOf(procedure, list, on)
  return told.arguments.map((argument): ArgumentAnswer => {
    const side = argumentaire.sides[argument.side]
    const kind = side.kinds.find(({ id }) => id === argument.kind)
    const sources = kind ? sourcesOf(kind).map((source) => saySource(source, lang)) : []
    const isCircumstance = argument.side === 'circumstances'
    return {
      id: argument.id,
      side: argument.side,
      kind: kind?.id ?? null,
      label: kind ? sayKind(argument.side, kind, lang) : null,
      sources,
      level: strongest(sources),
      exclusion: isCircumstance ? findExclusion(tests, argument, { ...told, texts }) : null,
      appreciation: appreciationOf(procedure, side.appreciation, texts),
      strength: kind ? findStrength(kind, argument, { ...told, texts }) : null,
    }
  })
}

/** The name of a kind of argument. */
export function sayKind(side: Side, { id, label }: GenreDArgument, lang: Lang): string {
  return argumentWords(lang)[side][id] ?? label
}

/** Kinds that facts of the case speak for and that nobody argued yet: they could be raised. */
export function findUnargued(told: FileTold, lang: Lang): readonly Unargued[] {
  const { answerable } = told
  const argumentaire = argumentaires.find(
    (one) => one.procedure === answerable.prepared.procedure.id,
  )
  if (!argumentaire) return []
  const texts = textsFor(answerable, lang)
  return SIDES.flatMap((side) =>
    argumentaire.sides[side].kinds
      .filter(({ id }) => !isArgued(told.arguments, side, id))
      .map((kind) => ({
        side,
        kind: kind.id,
        label: sayKind(side, kind, lang),
        because: findStrength(kind, { exhibits: [] }, { ...told, texts }).speaksFor,
      }))
      .filter(({ because }) => because.length > 0),
  )
}

export type Unargued = {
  readonly side: Side
  readonly kind: string
  readonly label: string
  readonly because: Strength['speaksFor']
}

const SIDES = ['circumstances', 'merits'] as const

function isArgued(all: readonly ArgumentTold[], side: Side, kind: string): boolean {
  return all.some((argument) => argument.side === side && argument.kind === kind)
}

function appreciationOf(
  { stages }: Procedure,
  id: Argumentaire['sides'][Side]['appreciation'],
  texts: AssessTexts,
): LeftToAppreciation | null {
  const condition = stages
    .flatMap(({ rule }) => rule.flatMap(({ value }) => conditionsOf(value)))
    .find((one) => one.id === id)
  if (condition?.kind !== 'appreciation') return null
  return {
    id,
    label: texts.procedure.conditions[id] ?? condition.label,
    authority: sayAuthority(condition.authority, texts.lang),
    sources: sourcesOf(condition).map((source) => saySource(source, texts.lang)),
  }
}

const FROM_STRONGEST: readonly Level[] = [
  'treaty',
  'eu-law',
  'law',
  'decree',
  'case-law',
  'circular',
  'instruction',
  'practice',
]

function strongest(sources: readonly SaidSource[]): Level | null {
  return FROM_STRONGEST.find((level) => sources.some((source) => source.level === level)) ?? null
}
