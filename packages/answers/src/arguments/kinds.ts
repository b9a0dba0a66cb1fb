import { itemKey, sourcesOf } from '@sejour/engine'
import { argumentaires } from '@sejour/law/arguments'
import { sayQuestion } from '../assess/index.ts'
import { procedures, textsFor } from '../procedures.ts'
import { type Lang, saySource, type SaidSource } from '../say/index.ts'
import { sayKind } from './answer.ts'
import type { Side } from './input.ts'
import type { ArgumentQuestion } from './question.ts'

/** A kind of argument that can be chosen. */
export type SaidKind = {
  readonly id: string
  readonly label: string
  readonly sources: readonly SaidSource[]
}

/** The kinds of argument of a side of a procedure, in the order in which they are shown. */
export function listKinds(procedure: string, side: Side, lang: Lang): readonly SaidKind[] {
  const argumentaire = argumentaires.find((one) => one.procedure === procedure)
  return (argumentaire?.sides[side].kinds ?? []).map((kind) => ({
    id: kind.id,
    label: sayKind(side, kind, lang),
    sources: sourcesOf(kind).map((source) => saySource(source, lang)),
  }))
}

/** The name of the kind of an argument; nothing for one that is not in the catalogue. */
export function sayKindOf(
  { procedure, side, kind }: { procedure: string; side: Side; kind: string | undefined },
  lang: Lang,
): string | undefined {
  return listKinds(procedure, side, lang).find(({ id }) => id === kind)?.label
}

/** What the law can ask of an argument of a side, besides its kind and its pieces. */
export function listQuestions(
  procedure: string,
  side: Side,
  lang: Lang,
): readonly ArgumentQuestion[] {
  const argumentaire = argumentaires.find((one) => one.procedure === procedure)
  const answerable = Object.hasOwn(procedures, procedure) ? procedures[procedure] : undefined
  const id = argumentaire?.sides[side].list
  const list = answerable?.prepared.procedure.facts.find((fact) => fact.id === id)
  if (!answerable || list?.kind !== 'list') return []
  const texts = textsFor(answerable, lang)
  return list.of
    .map((fact) => ({ ...sayQuestion(fact.id, fact, texts), key: itemKey(list, fact) }))
    .filter(({ key }) => key !== 'nature' && key !== 'pieces')
}
