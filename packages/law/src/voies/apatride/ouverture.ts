import { localDate } from '@sejour/calendar'
import { about, all, any, cite, type Condition, type Dated } from '@sejour/engine'
import { apatridie, enBelgique, nationalite, paysTiers, sejour } from '../../situation/index.ts'
import { article, conventionApatrides, loi10Mars2024 } from '../../texts/index.ts'

const definition = [article('57/37'), cite(conventionApatrides, { article: '1' })] as const

const ouverture = all({
  id: 'apatride.ouverte',
  label: 'La demande comme apatride peut être introduite en Belgique',
  source: [article('57/38'), cite(conventionApatrides, { article: '1' })],
  of: [
    // Whoever has a nationality of the Union has one.
    paysTiers,
    any({
      id: 'apatride.sans-nationalite',
      label: 'La personne est reconnue apatride ou dit n’avoir aucune nationalité',
      source: definition,
      of: [
        about(apatridie, {
          id: 'apatride.reconnu',
          label: 'Un tribunal a reconnu la personne apatride',
          source: [
            article('57/41', { paragraph: '§ 1er' }),
            cite(conventionApatrides, { article: '1' }),
          ],
          is: true,
        }),
        about(nationalite, {
          id: 'apatride.nationalite-aucune',
          label: 'La personne n’a aucune nationalité, ou une nationalité inconnue',
          source: definition,
          is: 'apatride',
        }),
      ],
    }),
    enBelgique,
    about(sejour, {
      id: 'apatride.sans-illimite',
      label: 'La personne n’a pas encore de séjour illimité',
      source: article('57/40'),
      is: ['aucun', 'court', 'limite', 'etudes', 'union', 'provisoire', 'protection', 'recours'],
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureApatride = typeof ouverture

export const ouvertureApatride: Dated<Condition> = [
  { from: localDate('2024-09-01'), value: ouverture, source: cite(loi10Mars2024) },
]
