import { type SaidStatement, sayStatement } from '@sejour/answers/routes/core'
import { voies } from '@sejour/law/voies'
import type { Lang } from '../../texts/index.ts'
import { orientationTexts } from './texts/index.ts'

/** Every statement of every way, said in one language: way → statement → what is said. */
export type SaidStatements = {
  readonly [voie: string]: { readonly [statement: string]: SaidStatement }
}

/** What is known of every way. In the browser this stands ready, as data of one language. */
export function saidStatements(lang: Lang): SaidStatements {
  const { law } = orientationTexts(lang)
  return Object.fromEntries(
    voies.map((voie) => [
      voie.id,
      Object.fromEntries(voie.statements.map((one) => [one.id, sayStatement(one, voie, law)])),
    ]),
  )
}
