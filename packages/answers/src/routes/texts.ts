import { conditionsOf, type ProcedureWording } from '@sejour/engine'
import type { Voie } from '@sejour/law/voies'
import type { Lang } from '../say/index.ts'
import type { RoutesWording } from './wording/index.ts'

/** The sentences of ways to a stay, by id of the way. */
export type VoieWording = {
  readonly [id: string]: {
    readonly title: string
    readonly conditions: { readonly [id: string]: string }
    readonly statements: { readonly [id: string]: string }
  }
}

/** All sentences that a sheet needs, in one language. A sentence that is missing is said in French. */
export type RouteTexts = {
  readonly lang: Lang
  readonly voies: VoieWording
  /** Of the facts of a situation, and of every condition of every opening. */
  readonly procedure: Pick<ProcedureWording, 'facts' | 'conditions'>
  readonly words: RoutesWording
}

/** The sentences that stand in the ways themselves, in the shape of a translation. */
export function ownVoieWording(voies: readonly Voie[]): VoieWording {
  return Object.fromEntries(
    voies.map(({ id, title, opening, statements }) => [
      id,
      {
        title,
        conditions: Object.fromEntries(
          opening
            .flatMap(({ value }) => conditionsOf(value))
            .map((condition) => [condition.id, condition.label]),
        ),
        statements: Object.fromEntries(statements.map((one) => [one.id, one.label])),
      },
    ]),
  )
}

/** What the conditions of every way say, those that they share beside those of their own. */
export function conditionTexts(
  voies: VoieWording,
  shared: { readonly [id: string]: string } = {},
): { readonly [id: string]: string } {
  return Object.assign({}, shared, ...Object.values(voies).map(({ conditions }) => conditions))
}

/** The title of a way. */
export function sayTitle({ id, title }: Voie, { voies }: RouteTexts): string {
  return voies[id]?.title ?? title
}
