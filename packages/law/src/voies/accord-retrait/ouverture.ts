import { localDate } from '@sejour/calendar'
import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers } from '../../situation/conditions.ts'
import { accordRetrait } from '../../situation/index.ts'
import { agiiSejour, article, articleAr } from '../../texts/index.ts'

const ouverture = all({
  id: 'accord-retrait.ouverte',
  label: 'La personne est bénéficiaire de l’accord de retrait',
  source: [article('1', { paragraph: '§ 1er' }), agiiSejour],
  of: [
    paysTiers,
    longSejour,
    about(accordRetrait, {
      id: 'accord-retrait.beneficiaire',
      label:
        'La personne vivait en Belgique avant 2021 comme Britannique, ou dans la famille d’un Britannique',
      source: [article('1', { paragraph: '§ 1er' }), agiiSejour],
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureAccordRetrait = typeof ouverture

export const ouvertureAccordRetrait: Dated<Condition> = [
  { from: localDate('2020-12-31'), value: ouverture, source: articleAr('69undecies') },
]
